import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { BOOT_LIMIT, toBoot } from '../../../src/reading/boot.ts';

/**
 * Runs the boot on a page with these things in storage; what it appends are scripts to be loaded.
 *
 * @param target whether the fragment of the address names an element
 */
function boot(
	storage: Record<string, string>,
	address = '',
	target = true,
): { theme: string | undefined; loads: number; happen: (type: string) => number } {
	const dataset: { theme?: string } = {};
	let loads = 0;
	const listeners: [type: string, listener: (event: object) => void][] = [];
	const { hash, search, href } = new URL(address, 'https://site.example/');
	const page = {
		localStorage: storage,
		location: { hash, search, toString: () => href },
		document: {
			documentElement: {
				dataset,
				append: (script: object) => {
					expect(script).toEqual({ type: 'module', src: '/_astro/reading.js' });
					loads++;
				},
				querySelector: () => ({}),
			},
			createElement: () => ({}),
			getElementById: () => (target ? {} : null),
		},
		navigator: {},
		addEventListener: (type: string, listener: (event: object) => void) => listeners.push([type, listener]),
	};
	runInNewContext(toBoot('/_astro/reading.js', '/_astro/share.js', '/_astro/arrival.js'), page);
	const happen = (type: string): number => {
		const before = loads;
		for (const [known, listener] of listeners) if (known === type) listener({ type });
		return loads - before;
	};
	return { theme: dataset.theme, loads, happen };
}

test('keeps within its bytes under a long base path', () => {
	expect(
		Buffer.byteLength(
			toBoot(
				'/a/rather/long/base/_astro/reading-BLRngGw3.js',
				'/a/rather/long/base/_astro/share-BLRngGw3.js',
				'/a/rather/long/base/_astro/arrival-BLRngGw3.js',
			),
		),
	).toBeLessThanOrEqual(BOOT_LIMIT);
});

test.each([
	[{}, 'system'],
	[{ theme: 'dark' }, 'dark'],
	[{ theme: 'light' }, 'light'],
	[{ theme: '"]' }, 'system'],
])('sets the remembered theme of %j: %s', (storage, theme) => {
	expect(boot(storage).theme).toBe(theme);
});

test.each([
	[{}, '', 0],
	[{ theme: 'dark' }, '?q=show', 0],
	[{}, '?show=quotes', 1],
	[{}, '?a=b&show=quotes', 1],
	[{ keys: 'off' }, '', 1],
	[{}, '?v=ab12cd34', 1],
	[{}, '?a=b&v=ab12cd34#c', 1],
	[{}, '?av=b', 0],
])('with %j and %j the rest is loaded %i times before anything happens', (storage, search, loads) => {
	expect(boot(storage, search).loads).toBe(loads);
});

test.each([
	['', false, 0],
	['#there', true, 0],
	['#gone', false, 1],
] as const)(
	'of the fragment %j, which is there: %j, the rest is loaded %i times, at first and when it changes',
	(hash, isThere, count) => {
		const { loads, happen } = boot({}, hash, isThere);
		expect([loads, happen('load'), happen('hashchange')]).toEqual([0, count, count]);
	},
);

test('names the scripts that the reading script loads by where they lie beside it, for that script to find them', () => {
	const text = toBoot('/base/_astro/reading-1.js', '/base/_astro/share-2.js', '/base/_astro/arrival-3.js');
	expect(text).toContain('_q.s=["./share-2.js","./arrival-3.js"]');
});
