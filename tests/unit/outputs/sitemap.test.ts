import { expect, test } from 'vitest';
import { listSitemapFiles } from '../../../src/outputs/sitemap.ts';
import type { SiteRecord } from '../../../src/record/model.ts';
import { getText, listChildren, readXml } from '../../xml.ts';
import { toRecord } from './feeds/record.ts';
import { engineRecord } from './statements.ts';

interface Page {
	address: string;
	updated: string | undefined;
}

/** The addresses of every file that the index names. */
function readPages(record: SiteRecord): Page[] {
	const files = new Map([...listSitemapFiles(record)].map(({ name, toContent }) => [name, toContent()]));
	const index = readXml(files.get('sitemap-index.xml') ?? '');
	expect(index).toMatchObject({ name: 'sitemapindex', namespace: 'http://www.sitemaps.org/schemas/sitemap/0.9' });
	const names = listChildren(index, 'sitemap').map((file) => new URL(getText(file, 'loc')).pathname.slice(1));
	expect([...files.keys()]).toEqual(['sitemap-index.xml', ...names]);
	return names.flatMap((name) => {
		const urls = listChildren(readXml(files.get(name) ?? ''), 'url');
		expect(urls.length).toBeLessThanOrEqual(50_000);
		return urls.map((url) => ({
			address: getText(url, 'loc').replace('https://ontherecord.example', ''),
			updated: listChildren(url, 'lastmod')[0]?.text,
		}));
	});
}

test('every page with an address of its own is in it once, withdrawn statements too, with the date of its content', () => {
	const pages = readPages(engineRecord);
	expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
	const updated = Object.fromEntries(pages.map((page) => [page.address, page.updated?.slice(0, 10)]));
	expect(updated).toEqual({
		'/': '2030-02-03',
		'/articles/': '2030-02-03',
		'/statements/': '2030-02-03',
		'/speakers/': '2030-02-03',
		'/topics/': '2030-02-03',
		'/corrections/': '2030-02-03',
		'/data/': '2030-02-03',
		'/search/': undefined,
		'/about/': undefined,
		'/collection/': undefined,
		'/articles/engine/': '2030-02-03',
		'/s/weaves/': '2030-01-02',
		'/s/in-pieces/': '2030-01-03',
		'/s/opens-in-may/': '2030-01-02',
		'/s/it-weaves/': '2030-01-02',
		'/s/it-sails/': '2030-01-02',
		'/s/taken-back/': '2030-02-03',
		'/speakers/ada/': '2030-02-03',
		'/speakers/office/': '2030-02-03',
		'/topics/harbour/': '2030-02-03',
	});
});

test('lists of several pages are in it with each of them', () => {
	const claims = Array.from({ length: 51 }, (_, index) => ({
		id: `claim-${index}`,
		text: 'Said.',
		passage: 'said',
		speaker: 'ada',
		status: 'asserted' as const,
	}));
	const addresses = readPages(toRecord({ long: { claims, topics: ['t'] } })).map(({ address }) => address);
	expect(addresses).toEqual(expect.arrayContaining(['/statements/2/', '/speakers/ada/2/', '/topics/t/2/']));
});

test('no file of it holds more addresses than the protocol allows', () => {
	const { articles, ...rest } = engineRecord;
	const [article] = articles;
	if (!article) throw new Error('no article');
	const many = Array.from({ length: 60_000 }, (_, index) => ({ ...article, slug: `article-${index}` }));
	const addresses = readPages({ ...rest, articles: many }).map(({ address }) => address);
	expect(addresses.length).toBeGreaterThan(60_000);
	expect(new Set(addresses).size).toBe(addresses.length);
});
