import { readFile } from 'node:fs/promises';
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { toAnnotations } from '../../src/outputs/annotations.ts';
import { runCheck } from './commands.ts';
import type { SiteName } from './sites.ts';

type Collection = ReturnType<typeof toAnnotations>;

interface Target {
	source: string;
	selector: [
		{ type: 'FragmentSelector'; value: string },
		{ type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
		{ type: 'TextPositionSelector'; start: number; end: number },
	];
}

// The library asks for these without a window.
const { window } = new JSDOM();
Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter });

/** The words of every place that a matcher finds in an element. */
async function find(matcher: (scope: Node) => AsyncGenerator<Range>, scope: Node): Promise<string[]> {
	const found: string[] = [];
	for await (const range of matcher(scope)) found.push(range.toString());
	return found;
}

describe.each<SiteName>(['real', 'fixture', 'reading'])(
	'annotations of the %s site, read by Apache Annotator',
	(name) => {
		let articles: { slug: string; prose: Element; ids: Set<string>; annotations: Collection }[];
		let expected: Map<string, string[]>;
		beforeAll(async () => {
			const { outDir, contentDir } = inject('sites')[name];
			const { report } = await runCheck(contentDir);
			const built = report.articles.filter(({ slug }) => slug !== 'a-draft');
			articles = await Promise.all(
				built.map(async ({ slug }) => {
					const folder = `${outDir}/articles/${slug}`;
					const { document } = new JSDOM(await readFile(`${folder}/index.html`, 'utf8')).window;
					const prose = document.getElementById('_text');
					if (!prose) throw new Error(`${slug} has no prose`);
					return {
						slug,
						prose,
						ids: new Set(Array.from(document.querySelectorAll('[id]'), ({ id }) => id)),
						annotations: JSON.parse(await readFile(`${folder}/annotations.jsonld`, 'utf8')) as Collection,
					};
				}),
			);
			expected = new Map(
				report.statements
					.filter(({ article }) => article !== 'a-draft')
					.map(({ id, pieces }) => [id, pieces.map(({ exact }) => exact)]),
			);
		});

		const listTargets = ({ annotations }: { annotations: Collection }): Target[] =>
			annotations.first.items.flatMap(({ target }) => target as unknown as Target | Target[]);

		test('there is one for every statement, with a fragment that exists and all of its words', () => {
			const words = new Map<string, string[]>();
			for (const article of articles) {
				for (const { selector, source } of listTargets(article)) {
					const [{ value }, { exact }] = selector;
					expect(source).toMatch(new RegExp(`/articles/${article.slug}/$`));
					expect(article.ids.has(value), value).toBe(true);
					words.set(value, [...(words.get(value) ?? []), exact]);
				}
			}
			const byId = (list: Map<string, string[]>) => [...list].sort(([one], [other]) => (one < other ? -1 : 1));
			expect(byId(words)).toEqual(byId(expected));
			expect(words.size).toBeGreaterThan(10);
		});

		test('the quote selector finds the words on the page, once', async () => {
			for (const article of articles) {
				for (const { selector } of listTargets(article)) {
					const [{ value }, quote] = selector;
					expect(await find(createTextQuoteSelectorMatcher(quote), article.prose), value).toEqual([quote.exact]);
				}
			}
		});

		test('the position selector finds the same words', async () => {
			for (const article of articles) {
				for (const { selector } of listTargets(article)) {
					const [{ value }, { exact }, position] = selector;
					expect(await find(createTextPositionSelectorMatcher(position), article.prose), value).toEqual([exact]);
				}
			}
		});
	},
);
