import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURES, runCheck, runCommand, type CheckReport, type Outcome } from './commands.ts';
import { BAD_FOLDERS, BAD_INPUT, HELP } from './bad-input.ts';
import { removeFolders, writeContent } from './content.ts';

const FOLDER = join(FIXTURES, 'bad-input');
type Run = Outcome & { report: CheckReport };

afterAll(removeFolders);

const errorsOf = ({ report }: Run, file: string) =>
	report.problems
		.filter((problem) => problem.file === file && problem.severity === 'error')
		.map(({ code, line, column }) => [code, line, column]);

/** The same files with their bytes changed, in a folder of their own. */
async function disturb(change: (text: Buffer) => Buffer): Promise<Run> {
	const names = await readdir(join(FOLDER, 'articles'));
	const files = names.map(async (name) => [`articles/${name}`, change(await readFile(join(FOLDER, 'articles', name)))]);
	return runCheck(await writeContent(Object.fromEntries(await Promise.all(files)) as Record<string, Buffer>));
}

const withBom = (bytes: Buffer): Buffer =>
	bytes.length === 0 ? bytes : Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
const withCrlf = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1');

describe.each([
	['as it is', (bytes: Buffer) => bytes],
	['with byte order marks', withBom],
	['with CRLF line ends', withCrlf],
	['with byte order marks and CRLF line ends', (bytes: Buffer) => withBom(withCrlf(bytes))],
])('one run over all bad input %s', (_, change) => {
	let run: Run;
	beforeAll(async () => {
		run = await disturb(change);
	});

	test('ends with exit code 1', () => {
		expect(run.code).toBe(1);
	});

	test.each(BAD_INPUT)('tells $what with its true line and column', ({ file, errors }) => {
		expect(errorsOf(run, `articles/${file}.md`)).toEqual(errors);
	});
});

describe('each bad input alone', () => {
	test.each(BAD_FOLDERS)('$what is told and ends with exit code 1', async ({ files, errors }) => {
		const { code, report } = await runCheck(await writeContent(files));
		expect(report.problems.map((problem) => [problem.file, problem.code, problem.line, problem.column])).toEqual(
			errors,
		);
		expect(code).toBe(1);
	});

	test('the table knows every file of the fixture', async () => {
		const names = await readdir(join(FOLDER, 'articles'));
		expect(BAD_INPUT.map(({ file }) => `${file}.md`).sort()).toEqual(names.sort());
	});

	test('a problem of a file that is not named on the command line is not told', async () => {
		const { code, report } = await runCheck(FOLDER, 'articles/empty.md');
		expect(report.problems.map(({ file }) => file)).toEqual(['articles/empty.md']);
		expect(code).toBe(1);
	});
});

describe('the report for people', () => {
	let outcome: Outcome;
	let report: CheckReport;
	beforeAll(async () => {
		outcome = await runCommand('check', { CONTENT_DIR: FOLDER });
		({ report } = await runCheck(FOLDER));
	});

	test('ends with exit code 1 and leaves standard output empty', () => {
		expect(outcome).toMatchObject({ code: 1, stdout: '' });
	});

	test('gives each problem its place, its code, an excerpt with a caret under the column, and a fix', async () => {
		for (const { file, line, column, code } of report.problems) {
			const block = outcome.stderr
				.split('\n\n')
				.find((part) => part.startsWith(`${file}:${line}:${column}  ${code}\n`));
			expect(block, `${file}:${line}:${column}  ${code}`).toBeDefined();
			expect(block).toMatch(/^ {3}Fix:/m);
			const source = (await readFile(join(FOLDER, file), 'utf8')).split('\n')[line - 1] ?? '';
			if (source === '' || source.length > 100) continue;
			const [, excerpt = '', caret = ''] = block?.split('\n') ?? [];
			expect(excerpt).toBe(`${String(line).padStart(5)} | ${source.replaceAll('\0', '\ufffd')}`);
			expect(caret.indexOf('^') - '      | '.length + 1).toBe(column);
		}
	});

	test.each(HELP)('$file: says “$says”', ({ file, says }) => {
		const problems = report.problems.filter((problem) => problem.file === `articles/${file}.md`);
		expect(problems.map(({ message, fix }) => `${message}\n${fix}`).join('\n')).toContain(says);
	});

	test('counts errors, warnings and files in its last line', () => {
		const errors = report.problems.filter(({ severity }) => severity === 'error').length;
		const warnings = report.problems.length - errors;
		const files = new Set(report.problems.map(({ file }) => file)).size;
		expect(outcome.stderr.trimEnd().split('\n').at(-1)).toBe(
			`${errors} errors, ${warnings} warnings in ${files} files`,
		);
	});

	test('stands as annotations on standard output on a CI host too', async () => {
		const { stdout, code } = await runCommand('check', { CONTENT_DIR: FOLDER, GITHUB_ACTIONS: 'true' });
		expect(stdout).toContain(
			'::error file=tests/fixtures/bad-input/articles/date-slashes.md,line=14,col=11,title=date-invalid::',
		);
		expect(stdout.trimEnd().split('\n')).toHaveLength(report.problems.length);
		expect(code).toBe(1);
	});
});
