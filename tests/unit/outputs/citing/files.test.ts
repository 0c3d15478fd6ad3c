import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../../src/outputs/citing/bibtex.ts';
import { toCitedArticle, toCitedStatement, type CitedItem } from '../../../../src/outputs/citing/cited-item.ts';
import { toCslJson } from '../../../../src/outputs/citing/csl.ts';
import { toCitationFiles } from '../../../../src/outputs/citing/files.ts';
import { toRis } from '../../../../src/outputs/citing/ris.ts';
import { en } from '../../../../src/strings/en.ts';
import { engineArticle, engineStatements, getStatement } from '../statements.ts';

const article = toCitedArticle(engineArticle);
const quote = toCitedStatement(getStatement('in-pieces'), en);

/** What an independent reader makes of a text: Citation.js, whose marks for kept capitals are taken away. */
function read(text: string): Record<string, unknown> {
	const [item, ...others] = new Cite(text).data;
	if (!item || others.length > 0) throw new Error(`${others.length} items more than one`);
	const { title } = item;
	return { ...item, title: typeof title === 'string' ? title.replace(/<\/?span(?: class="nocase")?>/g, '') : title };
}

const AUTHORS = [{ family: 'King', given: 'Ada' }, { literal: 'The Record Desk' }];

/** Words that could break a format, or be changed by it. */
const HOSTILE = [
	'100 % of $5 & #1_a ^ ~ \\alpha {open',
	'close} and {both}, and "marks" ‘single’ “double”',
	'He said, “no”, and left; twice.',
	'=1+1',
	'</script><b>bold</b> & <i>',
	'🚢 👩‍👩‍👧 flags 🇫🇷',
	'אמרה: „שלום” לכולם',
	'ñandú, Åland, Đorđe, 山田',
	'TY - BOOK',
	'ER -',
	'no',
	"- dash -- and --- dashes, ''twice'', ``twice``, ?`",
	`${'long words '.repeat(272)}end`,
];

describe('BibTeX', () => {
	test('is an @online with authors, dates of what precision is known, and the note', () => {
		expect(toBibtex(quote)).toBe(
			[
				'@online{in-pieces,',
				'  author = {Lovelace, Ada "the"},',
				'  title = {{We open it in May, and nobody will stop us 🚢}},',
				'  date = {2030-01-02},',
				'  origdate = {1843-07},',
				'  organization = {{On the Record}},',
				'  url = {https://ontherecord.example/s/in-pieces/},',
				'  language = {en},',
				'  keywords = {Harbour},',
				'  note = {Said July 1843, Opening. Quoted in “Looms \\& \\textless{}engines\\textgreater{}.”},',
				'}',
				'',
			].join('\n'),
		);
	});

	test('is read as what it says', () => {
		expect(read(toBibtex(article))).toMatchObject({
			type: 'webpage',
			id: 'engine',
			title: 'Looms & <engines>',
			author: [{ family: 'King', given: 'Ada' }, { family: 'The Record Desk' }],
			issued: { 'date-parts': [[2030, 1, 2]] },
			publisher: 'On the Record',
			URL: 'https://ontherecord.example/articles/engine/',
			language: 'en',
		});
	});

	test.each(HOSTILE)('keeps the words %j', (title) => {
		expect(read(toBibtex({ ...article, title })).title).toBe(title);
	});
});

test.each(HOSTILE)(
	'BibTeX of the words %j has its braces in pairs, as parsers count them that know no escape',
	(title) => {
		let depth = 0;
		const depths = (toBibtex({ ...article, title }).match(/[{}]/g) ?? []).map(
			(brace) => (depth += brace === '{' ? 1 : -1),
		);
		expect(depths.indexOf(0)).toBe(depths.length - 1);
	},
);

describe('RIS', () => {
	test('is a newspaper’s piece with an author a line', () => {
		expect(toRis(article)).toBe(
			[
				'TY  - NEWS',
				'ID  - engine',
				'TI  - Looms & <engines>',
				'AU  - King, Ada',
				'AU  - The Record Desk',
				'T2  - On the Record',
				'PY  - 2030',
				'DA  - 2030/01/02/',
				'PB  - On the Record',
				'UR  - https://ontherecord.example/articles/engine/',
				'LA  - en',
				'KW  - Harbour',
				'ER  - ',
				'',
			].join('\r\n'),
		);
	});

	test.each([
		['2030', '2030///'],
		['2030-01', '2030/01//'],
	])('leaves open what is not known of the date %s', (issued, date) => {
		expect(toRis({ ...article, issued })).toContain(`DA  - ${date}\r\n`);
	});

	test('is read as what it says', () => {
		expect(read(toRis(quote))).toMatchObject({
			type: 'article-newspaper',
			title: 'We open it in May, and nobody will stop us 🚢',
			'container-title': 'On the Record',
			URL: 'https://ontherecord.example/s/in-pieces/',
			language: 'en',
			note: 'Said July 1843, Opening. Quoted in “Looms & <engines>.”',
		});
	});

	test.each(HOSTILE)('keeps the words %j', (title) => {
		expect(read(toRis({ ...article, title })).title).toBe(title);
	});
});

describe('CSL-JSON', () => {
	test('is a newspaper’s piece with all that is known', () => {
		expect(JSON.parse(toCslJson(quote))).toEqual([
			{
				id: 'in-pieces',
				type: 'article-newspaper',
				title: 'We open it in May, and nobody will stop us 🚢',
				author: [{ family: 'Lovelace', given: 'Ada "the"' }],
				issued: { 'date-parts': [[2030, 1, 2]] },
				'original-date': { 'date-parts': [[1843, 7]] },
				'container-title': 'On the Record',
				publisher: 'On the Record',
				URL: 'https://ontherecord.example/s/in-pieces/',
				language: 'en',
				keyword: 'Harbour',
				note: 'Said July 1843, Opening. Quoted in “Looms & <engines>.”',
			},
		]);
	});

	test('is read as what it says', () => {
		expect(read(toCslJson(article))).toMatchObject({ type: 'article-newspaper', author: AUTHORS });
	});

	test.each(HOSTILE)('keeps the words %j', (title) => {
		expect(read(toCslJson({ ...article, title })).title).toBe(title);
	});
});

test('line breaks and blanks in a row, which end or change an entry, are one blank', () => {
	const { title, abstract } = toCitedArticle({
		...engineArticle,
		title: 'One\r\ntwo  three ',
		standfirst: 'TY  - BOOK',
	});
	expect([title, abstract]).toEqual(['One two three', 'TY - BOOK']);
});

describe('the files', () => {
	const decode = (href: string): string => decodeURIComponent(href.slice(href.indexOf(',') + 1));

	test.each(engineStatements.map((statement) => toCitedStatement(statement, en)))(
		'of $key hold the three formats in addresses of their own, character by character',
		(item: CitedItem) => {
			const files = toCitationFiles(item);
			expect(files.map(({ fileName }) => fileName)).toEqual(
				['bib', 'ris', 'json'].map((ending) => `${item.key}.${ending}`),
			);
			expect(files.map(({ href }) => decode(href))).toEqual([toBibtex(item), toRis(item), toCslJson(item)]);
		},
	);

	test.each(HOSTILE)('survive the words %j as an address', async (title) => {
		for (const { href } of toCitationFiles({ ...article, title: `${title} # ? & \uD800` })) {
			expect(href).not.toMatch(/[\s"<>#]/);
			expect(await (await fetch(href)).text()).toBe(decode(href));
		}
	});

	test('of an item without author, topics and note leave them out', () => {
		const bare: CitedItem = { ...article, authors: [], keywords: [] };
		expect(toBibtex(bare)).not.toMatch(/author|keywords|note/);
		expect(toRis(bare)).not.toMatch(/^(?:AU|KW|N1)/m);
		expect(JSON.parse(toCslJson(bare))).not.toHaveProperty('0.author');
	});
});
