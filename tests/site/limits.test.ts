import { execFile } from 'node:child_process';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LIMIT_CASES } from '../cases/limits.ts';
import { ROOT, toEnvironment, type CheckReport } from './commands.ts';
import { removeFolders, writeContent } from './content.ts';

/** What was seen to hang, to fill the memory or to end in an exception before there were limits, one of each kind. */
const KINDS =
	/^(?:a billion laughs|100,000 (?:brackets|aliases|tags|bad escapes|speakers$|wrong|lines of unclosed brackets)|1,000,000 bad|an address of 1,000,000 marks|20,000 quotes of|100,000 times (?:block quotes|closing brackets|underscores and|links$|reference links|tags$|divs|mail addresses|quotation marks and|headings$|lazy lines)|a table of 10,000|links in images|100,000 references to a long|one line of|9 MB of (?:empty lines$|empty lines of a quote|addresses without a protocol$|words of one letter)|one bracket|one word of 9 MB of letters|an address that ends|lists 45 deep|a quote of 4 MB that is not|2,000 statements of one letter|2,000 statements in)/;

/** All of them take some minutes. */
const chosen = process.env.LIMITS === 'all' ? LIMIT_CASES : LIMIT_CASES.filter(({ what }) => KINDS.test(what));
const PER_RUN = 3;
const runs = Array.from({ length: Math.ceil(chosen.length / PER_RUN) }, (_, index) =>
	chosen.slice(index * PER_RUN, (index + 1) * PER_RUN),
);

/** In milliseconds, for three files: what hangs takes hours, what does not takes a second or two. */
const BOUND = 100_000;

afterAll(removeFolders);

/**
 * `check --json` with so many megabytes of memory. A line of as many words as are allowed needs almost one gigabyte (the
 * tokens of the Markdown parser); Node takes four where nobody says otherwise.
 */
function check(contentDir: string, memory = 2048): Promise<{ code: number | null; stdout: string; stderr: string }> {
	return new Promise((resolve) => {
		const options = {
			cwd: ROOT,
			env: toEnvironment({ CONTENT_DIR: contentDir }),
			maxBuffer: 2 ** 28,
			timeout: BOUND,
		};
		const args = [`--max-old-space-size=${memory}`, 'src/cli/check.ts', '--json'];
		const child = execFile(process.execPath, args, options, (_, stdout, stderr) => {
			resolve({ code: child.exitCode, stdout, stderr });
		});
	});
}

describe.each(runs)('files that could exhaust whoever reads them, from %o on', (...cases) => {
	test('are read, or are a problem, within seconds and two gigabytes', async () => {
		const files = cases.map(({ toText }, index) => [`articles/limit-${index}.md`, toText()] as const);
		const { code, stdout, stderr } = await check(await writeContent(Object.fromEntries(files)));
		expect(stderr).toBe('');
		expect(code).toBeLessThan(2);
		const { problems } = JSON.parse(stdout) as CheckReport;
		for (const { message, fix } of problems) expect(message.length + fix.length).toBeLessThan(9000);
		// Ids that two of these files give are told across files, each at its place.
		const own = problems.filter(({ code: one }) => one !== 'id-duplicate');
		for (const [index, [name]] of files.entries()) {
			const codes = own.filter(({ file }) => file === name).map(({ code: one }) => one);
			expect(codes.length).toBeLessThanOrEqual(1001);
			const { what = '', code: wanted } = cases[index] ?? {};
			if (wanted !== undefined) expect({ what, codes }).toEqual({ what, codes: [wanted] });
		}
	});
});

test('a file of 50 MB is a problem, and is not read', async () => {
	const contentDir = await writeContent({ 'articles/large.md': '' });
	await truncate(join(contentDir, 'articles/large.md'), 50_000_000);
	const { code, stdout } = await check(contentDir, 100);
	expect((JSON.parse(stdout) as CheckReport).problems.map((problem) => problem.code)).toEqual(['file-too-large']);
	expect(code).toBe(1);
});

test('an article of 2,000 statements in 100,000 words has no excess', async () => {
	const large = LIMIT_CASES.find(({ what }) => what.startsWith('2,000 statements in 100,000 words'));
	const { code, stdout } = await check(await writeContent({ 'articles/large.md': large?.toText() ?? '' }));
	const { problems, statements } = JSON.parse(stdout) as CheckReport;
	expect(problems).toEqual([]);
	expect(statements).toHaveLength(2000);
	expect(code).toBe(0);
});
