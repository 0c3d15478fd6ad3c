import { beforeAll, describe, expect, inject, test } from 'vitest';
import { toSource } from '../../src/outputs/policy.ts';
import { REDIRECT_SCRIPT } from '../../src/outputs/redirect-script.ts';
import { parseHeaders, toHeaders, type HostName } from '../headers-file.ts';
import { readFiles } from './content.ts';
import { readPages } from './html.ts';
import { parsePolicy, readPolicy } from './policies.ts';
import type { SiteName } from './sites.ts';

const HOSTS: readonly HostName[] = ['Netlify', 'Cloudflare'];
const EVERYWHERE = [
	...['x-content-type-options', 'referrer-policy', 'permissions-policy', 'strict-transport-security'],
	...['cross-origin-opener-policy', 'cross-origin-resource-policy'],
];
const HASHED = /^_astro\/[\w-]+-[\w-]{8}\.js$|\/card\.[\da-f]{16}\.png$|^pagefind\/(?:fragment|index)\//;
/** What other people's programs read. */
const SHARED = /^(?:pagefind|data)\/|(?:^|\/)(?:feed|statements?|corrections|oembed)\.(?:xml|json)$|\.jsonld$/;

describe.each<SiteName>(['real', 'fixture', 'reading'])('the _headers of the %s site', (name) => {
	let text = '';
	let base = '';
	/** Every file with the addresses under which hosts answer with it. */
	let files: { file: string; host: HostName; path: string; headers: Map<string, string[]> }[] = [];
	beforeAll(async () => {
		const site = inject('sites')[name];
		const contents = await readFiles(site.outDir);
		text = contents.get('_headers')?.toString() ?? '';
		({ base } = site);
		const rules = parseHeaders(text);
		files = [...contents.keys()]
			.filter((file) => !/^[_.][^/]*$/.test(file))
			.flatMap((file) =>
				HOSTS.flatMap((host) =>
					// Cloudflare leads away from a file's own name, Netlify does not.
					[file.replace(/(^|\/)index\.html$/, '$1'), ...(host === 'Netlify' ? [file] : [])].map((path) => ({
						file,
						host,
						path: base + path,
						headers: toHeaders(rules, base + path, host),
					})),
				),
			);
	});

	const list = (find: (of: (typeof files)[number]) => boolean): string[] => [
		...new Set(files.filter((of) => !find(of)).map(({ host, path }) => `${host}: ${path}`)),
	];

	test('gives what concerns every file once, whatever its address', () => {
		expect(files.length).toBeGreaterThan(100);
		expect(list(({ headers }) => EVERYWHERE.every((header) => headers.get(header)?.length === 1))).toEqual([]);
		expect(list(({ headers }) => headers.get('x-content-type-options')?.[0] === 'nosniff')).toEqual([]);
	});

	test('gives no header twice, since hosts differ in what comes of that, but for two that stay the same whatever does', () => {
		const repeated = list(({ headers }) =>
			[...headers].every(
				([header, values]) =>
					values.length === 1 ||
					(new Set(values).size === 1 && /^(?:content-security-policy|x-frame-options)$/.test(header)),
			),
		);
		expect(repeated).toEqual([]);
	});

	test('lets no page stand in a frame but the embedded statements, which anybody may frame', () => {
		const isEmbed = (file: string): boolean => /^s\/[^/]+\/embed\//.test(file);
		const pages = list(({ file, headers }) => {
			if (!file.endsWith('.html') || isEmbed(file)) return true;
			const policies = headers.get('content-security-policy') ?? [];
			return headers.get('x-frame-options')?.[0] === 'DENY' && /frame-ancestors 'none'/.test(policies[0] ?? '');
		});
		expect(pages).toEqual([]);
		const embeds = files.filter(({ file, path }) => isEmbed(file) && path.endsWith('/'));
		expect(embeds.length).toBeGreaterThan(10);
		for (const { headers } of embeds) {
			expect(headers.has('x-frame-options')).toBe(false);
			const [policy = ''] = headers.get('content-security-policy') ?? [];
			expect(policy).toMatch(/^default-src 'none';script-src 'sha256-/);
			expect(policy).not.toContain('frame-ancestors');
		}
	});

	test('allows the scripts that each page’s own policy allows, and no other', async () => {
		const [header = ''] = toHeaders(parseHeaders(text), base, 'Cloudflare').get('content-security-policy') ?? [];
		const allowed = parsePolicy(header).get('script-src') ?? [];
		const wanted = (await readPages(inject('sites')[name])).flatMap(
			(page) => parsePolicy(readPolicy(page)).get('script-src') ?? [],
		);
		// WebAssembly runs in the worker, which has a policy of its own here.
		expect([...new Set(allowed)].sort()).toEqual(
			[...new Set([...wanted, toSource(REDIRECT_SCRIPT)])].filter((source) => source !== "'wasm-unsafe-eval'").sort(),
		);
	});

	test('gives the scripts a policy for the worker of the search', () => {
		const scripts = files.filter(({ file }) => file.startsWith('_astro/'));
		const policies = new Set(scripts.map(({ headers }) => headers.get('content-security-policy')?.join()));
		expect([...policies]).toEqual(["default-src 'none';script-src 'self' 'wasm-unsafe-eval';connect-src 'self'"]);
	});

	test('lets be kept for ever what changes its name with its content, and nothing else', () => {
		expect(
			list(
				({ file, headers }) =>
					(headers.get('cache-control')?.[0]?.includes('immutable') ?? false) === HASHED.test(file),
			),
		).toEqual([]);
		expect(files.some(({ file }) => HASHED.test(file) && file.endsWith('.png'))).toBe(true);
	});

	test('lets programs of other people read what is meant for programs', () => {
		expect(
			list(({ file, headers }) => (headers.get('access-control-allow-origin')?.[0] === '*') === SHARED.test(file)),
		).toEqual([]);
	});

	test('keeps within what Cloudflare takes: 100 rules, lines of 2,000 characters, one * in a pattern', () => {
		const rules = parseHeaders(text);
		expect(rules.length).toBeLessThanOrEqual(100);
		expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
		expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
		expect(rules.filter(({ path }) => !path.startsWith(base))).toEqual([]);
	});
});
