import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCheck, type CheckReport, type Outcome } from './commands.ts';
import { removeFolders, toArticle, writeContent } from './content.ts';
import { EXACT_WORDS } from './exact-words.ts';

let run: Outcome & { report: CheckReport };
beforeAll(async () => {
	run = await runCheck(inject('sites').fixture.contentDir);
});
afterAll(removeFolders);

describe('check --json', () => {
	test('prints one JSON object with the keys of the contract and ends with exit code 0', () => {
		expect(Object.keys(run.report)).toEqual(['version', 'problems', 'articles', 'statements']);
		expect(run.report.version).toBe(1);
		expect(run).toMatchObject({ code: 0, stderr: '' });
		for (const article of run.report.articles) expect(Object.keys(article)).toEqual(['slug', 'file', 'text']);
		for (const statement of run.report.statements) {
			expect(Object.keys(statement)).toEqual(['id', 'article', 'kind', 'number', 'pieces']);
			for (const piece of statement.pieces) expect(Object.keys(piece)).toEqual(['exact', 'start', 'end']);
		}
	});

	test('lists every article, drafts too', () => {
		expect(run.report.articles.map(({ slug, file }) => [slug, file])).toEqual(
			['a-draft', 'auf-deutsch', 'every-form', 'hostile', 'many-statements', 'no-statements'].map((slug) => [
				slug,
				`articles/${slug}.md`,
			]),
		);
	});

	test('gives start and end as code points of the text, from which the exact words can be cut', () => {
		const pieces = run.report.statements.flatMap(({ article, pieces }) => {
			const text = run.report.articles.find(({ slug }) => slug === article)?.text ?? '';
			return pieces.map(({ exact, start, end }) => ({ exact, cut: Array.from(text).slice(start, end).join('') }));
		});
		expect(pieces.map(({ cut }) => cut)).toEqual(pieces.map(({ exact }) => exact));
		expect(pieces.length).toBeGreaterThan(80);
	});

	test.each(EXACT_WORDS)('finds $id as number $number, exactly', ({ id, ...expected }) => {
		const statement = run.report.statements.find((one) => one.id === id);
		expect({ number: statement?.number, exact: statement?.pieces.map(({ exact }) => exact) }).toEqual(expected);
	});

	test('counts numbers from 1 in every article', () => {
		for (const { slug } of run.report.articles) {
			const numbers = run.report.statements.filter(({ article }) => article === slug).map(({ number }) => number);
			expect(numbers).toEqual(numbers.map((_, index) => index + 1));
		}
	});

	test('lists the statements that anchored of an article that has problems, with their numbers', async () => {
		const fields = [
			'speakers:\n  - {id: ada, name: Ada, role: Poet, kind: person}\n',
			'quotes:\n',
			'  - {id: found, speaker: ada, text: these words are here}\n',
			'  - {id: lost, speaker: ada, text: those words are nowhere at all}\n',
		].join('');
		const files = { 'articles/a.md': toArticle('A', 'She said “these words are here”.', fields) };
		const { report, code } = await runCheck(await writeContent(files));
		expect(code).toBe(1);
		expect(report.problems).toMatchObject([{ code: 'quote-not-found', statement: 'lost', severity: 'error' }]);
		expect(report.articles).toEqual([{ slug: 'a', file: 'articles/a.md', text: 'She said “these words are here”.' }]);
		expect(report.statements).toEqual([
			{
				id: 'found',
				article: 'a',
				kind: 'quote',
				number: 1,
				pieces: [{ exact: 'these words are here', start: 10, end: 30 }],
			},
		]);
	});
});
