import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { toCardSvg } from '../../../src/cards/card-svg.ts';
import { createTypeface } from '../../../src/cards/typeface.ts';
import { toArticleCard } from '../../../src/outputs/card/article-card.ts';
import { toStatementCard } from '../../../src/outputs/card/statement-card.ts';
import { toCitedStatement } from '../../../src/outputs/citing/cited-item.ts';
import { toCitationFiles } from '../../../src/outputs/citing/files.ts';
import { toJsonLdText } from '../../../src/outputs/json-ld/json-ld.ts';
import { toArticleNode } from '../../../src/outputs/json-ld/article.ts';
import { toSpeakerNode } from '../../../src/outputs/json-ld/speaker.ts';
import { toStatementNode } from '../../../src/outputs/json-ld/statement.ts';
import { listFiles } from '../../../src/outputs/site-files.ts';
import { toStatementSharing } from '../../../src/outputs/sharing.ts';
import type { SiteRecord, Statement } from '../../../src/record/model.ts';
import { toWellFormedJson } from '../../../src/text/well-formed-json.ts';
import { reportForTerminal } from '../../../src/problems/report-terminal.ts';
import { toStrings } from '../../../src/strings/languages.ts';
import { findDangers, parseHtml, toShownText } from '../../hostile-html.ts';
import { readXml } from '../../xml.ts';
import { toSite, tryString, type Tried } from './hostile-site.ts';
import { readHostileStrings } from '../../cases/hostile-strings.ts';

const t = toStrings('en');
let all: Tried[];
let record: SiteRecord;
let files: Map<string, string>;
let statements: Statement[];

beforeAll(() => {
	all = readHostileStrings().map((text, index) => tryString(text, `h${index}`));
	record = toSite(all);
	files = new Map(Array.from(listFiles(record), ({ name, toContent }) => [name, toContent()]));
	statements = [...record.statements, ...record.withdrawn];
}, 600_000);

const list = (pattern: RegExp): [string, string][] => [...files].filter(([name]) => pattern.test(name));

describe('a string that a field refuses', () => {
	test('is a problem with its place, a reason and what to write instead', () => {
		const problems = all.flatMap((tried) => tried.problems);
		expect(problems.length).toBeGreaterThan(all.length);
		for (const problem of problems) {
			expect(problem.line).toBeGreaterThan(0);
			expect(problem.column).toBeGreaterThan(0);
			expect(problem.message.trim()).not.toBe('');
			expect(problem.fix.trim()).not.toBe('');
		}
	});

	test('makes no report that commands a terminal, nor one that is longer than a screen', () => {
		for (const { problems } of all) {
			for (const problem of problems) {
				const report = reportForTerminal([problem]);
				expect(report).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u);
				expect(report.length).toBeLessThan(12_000);
			}
		}
	});
});

test('no name of a file leaves the output, or is one that a file system refuses', () => {
	for (const name of files.keys()) {
		expect(name).toMatch(/^(?:[a-z0-9][\w-]*\/)*[a-z0-9_][\w.-]*$/);
		expect(name.split('/').every((part) => part.length <= 200)).toBe(true);
	}
});

test('every JSON is JSON, without half characters', () => {
	const texts = list(/\.(?:json|jsonld)$/).map(([, text]) => text);
	texts.push(...list(/\.ndjson$/).flatMap(([, text]) => text.trim().split('\n')));
	expect(texts.length).toBeGreaterThan(statements.length);
	for (const text of texts) {
		expect(isWhole(JSON.parse(text)), text.slice(0, 200)).toBe(true);
	}
});

/** Whether no name and no text of what was read holds half a character, which strict readers refuse in any form. */
function isWhole(value: unknown): boolean {
	if (typeof value === 'string') return value.isWellFormed();
	if (typeof value !== 'object' || value === null) return true;
	return Object.entries(value).every(([key, inner]) => key.isWellFormed() && isWhole(inner));
}

test('JSON-LD ends no script, and tells the words as they are', () => {
	const nodes = [
		...record.articles.map((article) => toArticleNode(article)),
		...statements.map((statement) => toStatementNode(statement, t)),
		...record.speakers.map(toSpeakerNode),
	];
	for (const node of nodes) {
		const text = toJsonLdText(node);
		expect(text).not.toContain('<');
		expect(isWhole(JSON.parse(text)), text.slice(0, 200)).toBe(true);
		expect(JSON.parse(text)).toMatchObject(JSON.parse(toWellFormedJson(node)) as object);
	}
});

test('every XML is well-formed, and its words are words', () => {
	const found = list(/\.xml$/);
	expect(found.length).toBeGreaterThan(record.speakers.length);
	for (const [name, xml] of found) expect(() => readXml(xml), name).not.toThrow();
});

/** Where a frame of ours may lead. */
const isEmbed = (address: string): boolean => /^https:\/\/ontherecord\.example\/s\/[\w-]+\/embed\/$/.test(address);

test('the HTML of feeds and embed codes has no script, handler or dangerous address', () => {
	const fragments: string[] = [];
	for (const [, text] of list(/\.json$/)) {
		const data = JSON.parse(text) as { items?: { content_html?: string }[]; html?: string };
		fragments.push(...(data.items ?? []).flatMap(({ content_html }) => content_html ?? []));
		if (data.html !== undefined) fragments.push(data.html);
	}
	expect(fragments.length).toBeGreaterThan(statements.length);
	for (const html of new Set(fragments)) {
		expect(findDangers(parseHtml(html), { frames: isEmbed }), html).toEqual([]);
	}
});

test('embed pages run nothing but their own script, and show the words as words', () => {
	const ours = new Set<string>();
	for (const statement of statements) {
		const elements = parseHtml(files.get(`s/${statement.id}/embed/index.html`) ?? '');
		const scripts = elements.filter(({ tagName }) => tagName === 'script');
		for (const script of scripts) ours.add(toString(script));
		expect(findDangers(elements, { scripts: ours, head: true }), statement.id).toEqual([]);
		const words = statement.kind === 'quote' ? statement.pieces.join(' ') : statement.text;
		const body = elements.find(({ tagName }) => tagName === 'body') as Element;
		expect(toShownText(toString(body))).toContain(toShownText(words));
	}
	expect(ours.size).toBe(1);
});

test('tables have no cell that is a formula, and hold the words', () => {
	const rows: string[][] = list(/\.csv$/).flatMap(([, csv]) => parse(csv, { bom: true }));
	expect(rows.length).toBeGreaterThan(statements.length);
	for (const cell of rows.flat()) expect(cell).not.toMatch(/^[-=+@\t\r＝＋－＠]/);
});

test('citations end no entry before its end', () => {
	for (const statement of statements) {
		for (const { href, format } of toCitationFiles(toCitedStatement(statement, t))) {
			expect(href).toMatch(/^data:application\/[^\s"<>]+$/);
			const text = decodeURIComponent(href.slice(href.indexOf(',') + 1));
			if (format === 'RIS') expect(text.match(/^ER {2}-/gm)).toHaveLength(1);
			if (format === 'BibTeX') expect(countOpen(text)).toBe(0);
		}
		const { quotation } = toStatementSharing(statement, t);
		expect(quotation.by).not.toBe('');
	}
});

test('a card is outlines and nothing else', async () => {
	const typeface = createTypeface();
	const cards = [
		...record.articles.filter((_, index) => index % 12 === 0).map((article) => toArticleCard(article, t)),
		...statements.filter((_, index) => index % 12 === 0).map((statement) => toStatementCard(statement, t)),
	];
	for (const card of cards) {
		const svg = await toCardSvg(card, typeface);
		expect(svg.replace(/<path fill="#[0-9a-f]{6}" d="[MLQCZHhvaz\d .-]*"\/>/g, '')).toBe(
			'<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 24000 12600"></svg>',
		);
	}
}, 120_000);

test('the prose has no element or attribute that runs, loads or leads to something else', () => {
	for (const { articles, text } of all) {
		for (const { reading } of articles) expect(findDangers(parseHtml(reading.html)), text).toEqual([]);
	}
});

/** Braces of BibTeX that stay open; one that closes nothing counts for good. */
function countOpen(text: string): number {
	let open = 0;
	for (const [brace] of text.replace(/\\./gs, '').matchAll(/[{}]/g)) {
		open += brace === '{' ? 1 : -1;
		if (open < 0) return -Infinity;
	}
	return open;
}
