import { expect, test } from 'vitest';
import { toHeadersFile } from '../../../src/outputs/headers.ts';
import { listRedirectPages } from '../../../src/outputs/redirect-files.ts';
import { listSitemapFiles } from '../../../src/outputs/sitemap.ts';
import { embedPath } from '../../../src/record/permalink.ts';
import { parseHeaders, toHeaders, type HostName } from '../../headers-file.ts';
import { ada } from '../record/entries.ts';
import { toRecord } from './feeds/record.ts';

const HOSTS: readonly HostName[] = ['Netlify', 'Cloudflare'];

/** Where every list has a second page: articles, statements, a speaker's, a topic's, corrections, at former addresses too. */
const record = toRecord({
	...Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`short-${index}`, {}])),
	long: {
		aliases: ['looms'],
		topics: ['harbour'],
		speakers: [{ ...ada, aliases: ['countess'] }],
		claims: Array.from({ length: 120 }, (_, index) => ({
			id: `claim-${index}`,
			aliases: [`former-${index}`],
			text: 'Said.',
			passage: 'said',
			speaker: 'ada',
			status: 'asserted' as const,
		})),
		corrections: Array.from({ length: 120 }, () => ({ date: '2025-02-03', note: 'A name was misspelt.' })),
	},
});

const text = toHeadersFile({ scripts: ["'sha256-x'"], connects: [] }).toContent();
const rules = parseHeaders(text);

const listPaths = (): string[] => {
	const addresses = [...listSitemapFiles(record)].flatMap(({ toContent }) =>
		Array.from(toContent().matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => new URL(address).pathname),
	);
	const former = [...listRedirectPages(record)].map(({ name }) => `/${name.replace(/index\.html$/, '')}`);
	return [...addresses.filter((path) => path.endsWith('/')), ...former, '/404.html'];
};

test.each(HOSTS)(
	'every page of a large record may stand in no frame and has the whole policy of headers: %s',
	(host) => {
		const paths = listPaths();
		for (const list of ['', 'statements/', 'speakers/ada/', 'topics/harbour/', 'corrections/', 'speakers/countess/']) {
			expect(paths).toContain(`/${list}2/`);
		}
		expect(paths).toEqual(expect.arrayContaining(['/s/claim-7/', '/s/former-7/', '/articles/looms/']));
		// Netlify answers with a page under its own name too.
		const asked = paths.flatMap((path) =>
			host === 'Netlify' && path.endsWith('/') ? [path, `${path}index.html`] : [path],
		);
		const wrong = asked.filter((path) => {
			const headers = toHeaders(rules, path, host);
			const policies = new Set(headers.get('content-security-policy'));
			const [policy = ''] = policies;
			return (
				new Set(headers.get('x-frame-options')).size !== 1 ||
				!headers.get('x-frame-options')?.includes('DENY') ||
				policies.size !== 1 ||
				policy !==
					"script-src 'sha256-x' 'strict-dynamic';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'" ||
				!headers.has('x-content-type-options')
			);
		});
		expect(wrong).toEqual([]);
	},
);

test.each(HOSTS)('an embedded statement may stand in any frame: %s', (host) => {
	for (const { id } of record.statements) {
		const headers = toHeaders(rules, embedPath(id), host);
		expect(headers.has('x-frame-options')).toBe(false);
		expect(headers.get('content-security-policy')).toHaveLength(1);
		expect(headers.get('content-security-policy')?.join()).not.toContain('frame-ancestors');
	}
});
