import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { HTML_RULES } from './html-rules.ts';
import { getAttribute, readEmbeds, readPages, toWords, type ParsedPage } from './html.ts';
import type { BuiltSite, SiteName } from './sites.ts';

describe.each<SiteName>(['real', 'fixture', 'reading'])('every page for a frame of the %s site', (name) => {
	let site: BuiltSite;
	let embeds: ParsedPage[];
	let statements: ParsedPage[];
	beforeAll(async () => {
		site = inject('sites')[name];
		embeds = await readEmbeds(site);
		statements = (await readPages(site)).filter(({ path }) => path.startsWith(`${site.base}s/`));
	});

	test('belongs to a statement, and every statement has one', () => {
		expect(embeds.length).toBeGreaterThan(10);
		expect(embeds.map(({ path }) => path.replace('embed/', '')).sort()).toEqual(
			statements.map(({ path }) => path).sort(),
		);
	});

	test('says the words that the statement’s own page says', () => {
		const toSaid = ({ elements }: ParsedPage): string => {
			const words = elements.find(
				({ tagName, properties }) =>
					tagName === 'blockquote' || properties.className?.some((part) => /^(?:words|big)$/.test(part)),
			);
			return words === undefined ? '' : toWords(words);
		};
		const said = new Map(statements.map((page) => [page.path, toSaid(page)]));
		const wrong = embeds.filter((page) => {
			const words = toSaid(page);
			return words === '' || words.replace(/\s/g, '') !== said.get(page.path.replace('embed/', ''))?.replace(/\s/g, '');
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('is valid HTML', async () => {
		const validator = new HtmlValidate(HTML_RULES);
		const reports = await Promise.all(embeds.map(({ html, path }) => validator.validateString(html, path)));
		const messages = reports.flatMap(({ results }) =>
			results.flatMap(({ filePath, messages: found }) =>
				found.map(({ ruleId, message }) => `${filePath} ${ruleId}: ${message}`),
			),
		);
		expect(messages).toEqual([]);
	});

	test('loads nothing, has one script that is the same in all, and leads to the statement and nowhere else', () => {
		const scripts = new Set(
			embeds.map(({ elements }) =>
				elements
					.filter(({ tagName }) => tagName === 'script')
					.map(toString)
					.join('|'),
			),
		);
		expect(scripts.size).toBe(1);
		const wrong = embeds.flatMap(({ path, elements }) => {
			const address = site.origin + path.replace('embed/', '');
			return elements
				.filter((element) => ['src', 'href', 'style'].some((key) => getAttribute(element, key) !== undefined))
				.filter(({ tagName, properties }) => !/^(?:a|link)$/.test(tagName) || properties.href !== address)
				.map(({ tagName }) => `${path}: ${tagName}`);
		});
		expect(wrong).toEqual([]);
	});
});
