import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readFiles } from './content.ts';
import { getAttribute, readEmbeds, readPages, type ParsedPage } from './html.ts';
import { parsePolicy, readPolicy } from './policies.ts';
import type { SiteName } from './sites.ts';

const hash = (element: Element): string =>
	`'sha256-${createHash('sha256').update(toString(element)).digest('base64')}'`;

/** Scripts that run; data for machines stands in a `script` too, which no policy concerns. */
const isScript = (element: Element): boolean =>
	element.tagName === 'script' && getAttribute(element, 'type') !== 'application/ld+json';

describe.each<SiteName>(['real', 'fixture', 'reading'])('the policy of every page of the %s site', (name) => {
	let pages: ParsedPage[];
	let embeds: ParsedPage[];
	let all: ParsedPage[];
	beforeAll(async () => {
		const site = inject('sites')[name];
		pages = await readPages(site);
		embeds = await readEmbeds(site);
		all = [...pages, ...embeds];
	});

	const list = (of: readonly ParsedPage[], find: (page: ParsedPage) => unknown[]): string[] =>
		of.flatMap((page) => find(page).map((finding) => `${page.path}: ${String(finding)}`));

	test('is there, once, as the first thing behind the encoding, in every HTML file', async () => {
		const files = [...(await readFiles(inject('sites')[name].outDir)).keys()].filter((file) => file.endsWith('.html'));
		expect(all).toHaveLength(files.length);
		const elsewhere = all.filter(({ elements }) => {
			const [, , first, second] = elements;
			const count = elements.filter((element) => getAttribute(element, 'httpEquiv') !== undefined).length;
			return count !== 1 || getAttribute(first as Element, 'charSet') !== 'utf-8' || !second?.properties.httpEquiv;
		});
		expect(elsewhere.map(({ path }) => path)).toEqual([]);
	});

	test('names the hash of every script and style that a browser reads in it, and no other', () => {
		const wrong = list(all, (page) => {
			const policy = parsePolicy(readPolicy(page));
			const toHashes = (directive: string): string[] =>
				(policy.get(directive) ?? []).filter((source) => source.startsWith("'sha256-")).sort();
			const scripts = page.elements.filter(isScript).map(hash).sort();
			const styles = page.elements.filter(({ tagName }) => tagName === 'style').map(hash);
			return [
				...(JSON.stringify(toHashes('script-src')) === JSON.stringify(scripts) ? [] : ['scripts']),
				...(JSON.stringify(toHashes('style-src')) === JSON.stringify(styles) && styles.length === 1 ? [] : ['styles']),
			];
		});
		expect(wrong).toEqual([]);
	});

	test('allows beside them what its kind of page needs', () => {
		const { base } = inject('sites')[name];
		const rest = (page: ParsedPage): string => readPolicy(page).replaceAll(/ 'sha256-[\w+/=]+'/g, '');
		const FIRST = "default-src 'none';script-src 'strict-dynamic'";
		const LAST = "connect-src 'self';style-src;img-src 'self';form-action 'self';base-uri 'none'";
		/** Of an address that was left: it sends on, and no more. */
		const FORMER = "default-src 'none';script-src;style-src;img-src 'self';form-action 'none';base-uri 'none'";
		const special = new Map([[`${base}search/`, `${FIRST} 'wasm-unsafe-eval';worker-src 'self';${LAST}`]]);
		expect(
			list(pages, (page) =>
				[special.get(page.path) ?? `${FIRST};${LAST}`, FORMER].includes(rest(page)) ? [] : [rest(page)],
			),
		).toEqual([]);
		expect([...new Set(embeds.map(rest))]).toEqual([
			"default-src 'none';script-src;style-src;form-action 'none';base-uri 'none'",
		]);
	});

	test('would be broken by a style attribute or an inline handler, of which there is none, nor a script by its address', () => {
		const found = list(all, ({ elements }) =>
			elements.flatMap((element) =>
				Object.keys(element.properties)
					.filter((key) => key === 'style' || /^on/i.test(key) || (element.tagName === 'script' && key === 'src'))
					.map((key) => `<${element.tagName} ${key}>`),
			),
		);
		expect(found).toEqual([]);
	});

	test('holds for what the scripts make: none sets a style attribute, makes a style element or takes markup for text', async () => {
		const files = await readFiles(inject('sites')[name].outDir);
		const scripts = [...files].filter(([file]) => file.endsWith('.js') && !file.startsWith('pagefind/'));
		expect(scripts.length).toBeGreaterThanOrEqual(7);
		const unsafe =
			/setAttribute\([`"']style|createElement\([`"']style|cssText|(?:inner|outer)HTML|insertAdjacentHTML|document\.write|setAttribute\([`"']on|\beval\(|new Function|createContextualFragment|srcdoc/;
		const found = scripts.flatMap(
			([file, bytes]) => unsafe.exec(bytes.toString())?.map((use) => `${file}: ${use}`) ?? [],
		);
		expect(found).toEqual([]);
	});
});
