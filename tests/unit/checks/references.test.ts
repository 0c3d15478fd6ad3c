import { describe, expect, it } from 'vitest';
import { check, GOOD } from './articles.ts';

const change = (from: string, to: string): string => {
	if (!GOOD.includes(from)) throw new Error(`${from} is not in the article`);
	return GOOD.replace(from, to);
};

describe('checkReferences', () => {
	it.each([
		[
			'a speaker of a quote',
			change('speaker: claudia-sheinbaum\n    text', 'speaker: claudia-shenbaum\n    text'),
			'17:14 speaker-unknown',
			'speaker: claudia-sheinbaum',
			'no-invasion',
		],
		[
			'a speaker of a claim',
			change('speaker: claudia-sheinbaum\n    sources', 'speaker: claudia-sheinbam\n    sources'),
			'25:14 speaker-unknown',
			'speaker: claudia-sheinbaum',
			'troops-ruled-out',
		],
		[
			'a speaker of a position',
			change('- speaker: claudia-sheinbaum\n        st', '- speaker: sheinbaum-claudia\n        st'),
			'29:18 speaker-unknown',
			'or name one of these: claudia-sheinbaum.',
			'troops-ruled-out',
		],
		[
			'a source of a quote',
			change('source: sheinbaum-press', 'source: sheinbaum-pres'),
			'19:13 source-unknown',
			'source: sheinbaum-press',
			'no-invasion',
		],
		[
			'a source of a claim',
			change('[sheinbaum-press]', '[sheinbaum-pess]'),
			'26:15 source-unknown',
			'- sheinbaum-press',
			'troops-ruled-out',
		],
		[
			'a quote of a claim',
			change('[no-invasion]', '[no-invasoin]'),
			'27:14 quote-unknown',
			'- no-invasion',
			'troops-ruled-out',
		],
		[
			'a quote of a position',
			change('quote: no-invasion', 'quote: invasion'),
			'31:16 quote-unknown',
			'quote: no-invasion',
			'troops-ruled-out',
		],
		[
			'a claim named as a quote',
			change('quote: no-invasion', 'quote: troops-ruled-out'),
			'31:16 quote-unknown',
			'or name one of these: no-invasion.',
			'troops-ruled-out',
		],
		[
			'a statement of a correction',
			change('statement: no-invasion', 'statement: no-invasions'),
			'35:16 statement-unknown',
			'statement: no-invasion',
			undefined,
		],
	])('reports %s that is not declared, and the nearest that is', (_, text, place, fix, statement) => {
		const problems = check(text);
		expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([place]);
		expect(problems[0]?.fix).toContain(fix);
		expect(problems[0]?.statement).toBe(statement);
	});

	it('accepts quotes and claims as the statement of a correction', () => {
		expect(check(change('statement: no-invasion', 'statement: troops-ruled-out'))).toEqual([]);
	});

	it('names the id that took the place of a former one', () => {
		const text = change('kind: person', 'kind: person\n    aliases: [sheinbaum]').replace(
			'speaker: claudia-sheinbaum\n    text',
			'speaker: sheinbaum\n    text',
		);
		expect(check(text)).toMatchObject([{ code: 'speaker-unknown', fix: 'speaker: claudia-sheinbaum' }]);
	});

	it('says nothing of names that may be meant for an id that is itself wrong', () => {
		const text = change('- id: claudia-sheinbaum', '- id: Claudia Sheinbaum');
		expect(check(text).map(({ code }) => code)).toEqual(['id-invalid']);
	});

	it('says so where nothing is declared', () => {
		const text = change(/sources:\n(?: {2}.*\n)+/.exec(GOOD)?.[0] ?? '', '');
		expect(check(text).map(({ code, fix }) => [code, fix])).toEqual([
			['source-unknown', 'Declare it under `sources`.'],
			['source-unknown', 'Declare it under `sources`.'],
		]);
	});

	it.each([
		['as an id', change('- id: claudia-sheinbaum', '- id: article'), '6:9 id-invalid'],
		['as a former id', change('kind: person', 'kind: person\n    aliases: [article]'), '10:15 id-invalid'],
	])('refuses the reserved speaker id `article` %s', (_, text, place) => {
		expect(check(text).map(({ line, column, code }) => `${line}:${column} ${code}`)).toContain(place);
	});

	const speaker = '  - {id: claudia-sheinbaum, name: C, role: r, kind: person}\n';
	const source = '  - {id: sheinbaum-press, publisher: p, title: t, date: 2025}\n';
	it.each([
		['speakers', change('sources:\n', `${speaker}sources:\n`), '10:10'],
		['sources', change('quotes:\n', `${source}quotes:\n`), '15:10'],
		['a quote and a claim', change('id: troops-ruled-out', 'id: no-invasion'), '21:9'],
		[
			'a quote and a former id of a claim',
			change('status: asserted', 'status: asserted\n    aliases: [no-invasion]'),
			'25:15',
		],
		['an id and its own former id', change('kind: person', 'kind: person\n    aliases: [claudia-sheinbaum]'), '10:15'],
	])('reports an id that is given twice, at the second: %s', (_, text, place) => {
		expect(check(text).map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([`${place} id-duplicate`]);
	});

	it('lets a speaker, a source and a statement have the same id', () => {
		expect(
			check(GOOD.replaceAll('sheinbaum-press', 'claudia-sheinbaum').replaceAll('no-invasion', 'claudia-sheinbaum')),
		).toEqual([]);
	});
});
