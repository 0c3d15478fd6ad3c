import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { OWNER } from '../../src/owner.ts';
import { FIXTURES, REAL_CONTENT, ROOT, runCommand, type CheckReport } from './commands.ts';
import { makeFolder, removeFolders, writeContent } from './content.ts';

afterAll(removeFolders);

const ARTICLE = `---
title: The bridge stays closed
standfirst: Until summer.
published: 2026-03-14
speakers:
  - {id: ana-ruiz, name: Ana Ruiz, role: Mayor, kind: person}
quotes:
  - id: not-before-summer
    speaker: ana-ruiz
    text: The bridge will not open before the summer.
---

“The bridge will not open before the summer,” Ana Ruiz said.
`;

const toCorrected = (text: string): string =>
	text
		.replaceAll('before the summer', 'before the autumn')
		.replace('---\n\n', 'corrections:\n  - {date: 2026-03-20, note: A season., statement: not-before-summer}\n---\n\n');

describe('npm run permalinks', () => {
	test('begins a ledger, after which the content is checked against it, and adds what is new', async () => {
		const contentDir = await writeContent({ 'articles/bridge.md': ARTICLE });
		const env = { CONTENT_DIR: contentDir };
		expect((await runCommand('permalinks', env, '--check')).code).toBe(1);
		expect(await readdir(contentDir)).not.toContain('permalinks.json');
		const first = await runCommand('permalinks', env);
		expect(first).toMatchObject({ code: 0, stderr: '' });
		expect(first.stdout).toContain('+ not-before-summer (quote 1 of bridge, 2026-03-14)');
		expect(await runCommand('permalinks', env, '--check')).toMatchObject({ code: 0 });

		await writeFile(join(contentDir, 'articles/second.md'), ARTICLE.replace('not-before-summer', 'second'));
		const missing = await runCommand('check', env, '--json');
		expect(missing.code).toBe(1);
		const { problems } = JSON.parse(missing.stdout) as CheckReport;
		expect(problems).toMatchObject([{ code: 'permalink-missing', statement: 'second' }]);
		expect(problems[0]?.fix).toContain('npm run permalinks');
		expect((await runCommand('permalinks', env)).code).toBe(0);
		expect((await runCommand('check', env)).code).toBe(0);
		expect((await readdir(contentDir)).sort()).toEqual(['articles', 'permalinks.json']);
	});

	test('writes nothing where something published would be lost, and says what', async () => {
		const contentDir = await writeContent({ 'articles/bridge.md': ARTICLE });
		const env = { CONTENT_DIR: contentDir };
		await runCommand('permalinks', env);
		const ledger = await readFile(join(contentDir, 'permalinks.json'), 'utf8');
		await writeFile(
			join(contentDir, 'articles/bridge.md'),
			ARTICLE.replaceAll('summer.', 'autumn.').replace('summer,”', 'autumn,”'),
		);
		const outcome = await runCommand('permalinks', env);
		expect(outcome.code).toBe(1);
		expect(outcome.stderr).toContain('changed-without-correction');
		expect(outcome.stderr).toContain('Nothing is written');
		expect(await readFile(join(contentDir, 'permalinks.json'), 'utf8')).toBe(ledger);
		const built = await runCommand('build', { ...env, OUT_DIR: join(await makeFolder(), 'site') });
		expect(built.code).toBe(1);

		await writeFile(join(contentDir, 'articles/bridge.md'), toCorrected(ARTICLE));
		const corrected = await runCommand('permalinks', env, '--date', '2026-03-21');
		expect(corrected).toMatchObject({ code: 0, stdout: expect.stringContaining('~ not-before-summer') as string });
	});

	test('takes a ledger with the ends of lines of Windows for the same, and takes away what a killed run has left', async () => {
		const contentDir = await writeContent({ 'articles/bridge.md': ARTICLE });
		const env = { CONTENT_DIR: contentDir };
		await runCommand('permalinks', env);
		const ledger = join(contentDir, 'permalinks.json');
		const crlf = (await readFile(ledger, 'utf8')).replaceAll('\n', '\r\n');
		await writeFile(ledger, crlf);
		const left = `permalinks.json.${OWNER.replace(/^\d+/, '4194999')}`;
		await writeFile(join(contentDir, left), '{');
		expect(await runCommand('permalinks', env, '--check')).toMatchObject({ code: 0, stderr: '' });
		expect(await readdir(contentDir), 'a check changes nothing').toContain(left);
		expect(await runCommand('permalinks', env)).toMatchObject({ code: 0, stderr: '' });
		expect(await readFile(ledger, 'utf8')).toBe(crlf);
		expect((await readdir(contentDir)).sort()).toEqual(['articles', 'permalinks.json']);
	});

	test('of the ledger, version control joins branches line by line, and keeps its ends of lines', async () => {
		const attributes = await readFile(join(ROOT, '.gitattributes'), 'utf8');
		expect(attributes).toMatch(/^content\/permalinks\.json text eol=lf merge=union$/m);
	});

	test.each([
		[['--date', 'tomorrow'], '--date is "tomorrow"'],
		[['--chck'], 'Usage: npm run permalinks'],
	])('refuses %j', async (args, says) => {
		const outcome = await runCommand('permalinks', { CONTENT_DIR: REAL_CONTENT }, ...args);
		expect(outcome.code).toBe(2);
		expect(outcome.stderr).toContain(says);
	});

	test('has nothing to add to the content of this repository', async () => {
		expect(await runCommand('permalinks', { CONTENT_DIR: REAL_CONTENT }, '--check')).toMatchObject({ code: 0 });
	});
});

describe('npm run diff', () => {
	test('tells two builds apart for people and as JSON, and finds a build the same as itself', async () => {
		const { outDir } = inject('sites').fixture;
		expect(await runCommand('diff', {}, outDir, outDir)).toMatchObject({ code: 0, stdout: 'No differences.\n' });
		const folder = await makeFolder();
		const data = await readFile(join(outDir, 'data/statements.json'), 'utf8');
		await writeFile(
			join(folder, 'new.json'),
			data.replaceAll('thirty ships', 'fifty ships').replaceAll('forty ships', 'fifty ships'),
		);
		const text = await runCommand('diff', {}, join(outDir, 'data/statements.ndjson'), join(folder, 'new.json'));
		expect(text.stdout).toContain('Changed without a correction (');
		const json = await runCommand('diff', {}, '--json', outDir, join(folder, 'new.json'));
		const { version, differences } = JSON.parse(json.stdout) as { version: number; differences: { change: string }[] };
		expect(version).toBe(1);
		expect(differences.map(({ change }) => change)).toContain('changed');
	});

	test.each([
		[['only-one'], '1 were named'],
		[['nowhere', 'nowhere'], 'There is no nowhere'],
		[[FIXTURES, FIXTURES], 'is no built site'],
		[['package.json', 'package.json'], 'cannot be read'],
	])('refuses %j', async (args, says) => {
		const outcome = await runCommand('diff', {}, ...args);
		expect(outcome).toMatchObject({ code: 2, stdout: '' });
		expect(outcome.stderr).toContain(says);
		expect(outcome.stderr).not.toMatch(/^\s+at /m);
	});
});

test('the manifest of a build has the digest of every statement, and that of the ledger where all is recorded', async () => {
	const { outDir } = inject('sites').history;
	const manifest = JSON.parse(await readFile(join(outDir, 'data/manifest.json'), 'utf8')) as {
		digest: string;
		released: string;
		statements: Record<string, string>;
	};
	const data = JSON.parse(await readFile(join(outDir, 'data/statements.json'), 'utf8')) as {
		statements: { id: string; digest: string }[];
	};
	expect(manifest.statements).toEqual(Object.fromEntries(data.statements.map(({ id, digest }) => [id, digest])));
	expect(Object.keys(manifest.statements)).toEqual(Object.keys(manifest.statements).sort());
	const contentDir = await makeFolder();
	await cp(join(FIXTURES, 'history'), contentDir, { recursive: true });
	await runCommand('permalinks', { CONTENT_DIR: contentDir });
	const ledger = JSON.parse(await readFile(join(contentDir, 'permalinks.json'), 'utf8')) as { release: string };
	expect(manifest.digest).toBe(ledger.release);
});
