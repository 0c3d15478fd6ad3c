import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { BOOT_LIMIT, toBoot } from '../../../src/reading/boot.ts';

/** Runs the boot on a page with these things in storage; what it appends are scripts to be loaded. */
function boot(storage: Record<string, string>, search = ''): { theme: string | undefined; loads: number } {
	const dataset: { theme?: string } = {};
	let loads = 0;
	const page = {
		localStorage: storage,
		location: { search, toString: () => `https://site.example/${search}` },
		document: {
			documentElement: {
				dataset,
				append: (script: object) => {
					expect(script).toEqual({ type: 'module', src: '/_astro/reading.js' });
					loads++;
				},
			},
			createElement: () => ({}),
		},
		navigator: {},
		addEventListener: () => undefined,
	};
	runInNewContext(toBoot('/_astro/reading.js', '/_astro/share.js'), page);
	return { theme: dataset.theme, loads };
}

test('keeps within its bytes under a long base path', () => {
	expect(
		Buffer.byteLength(
			toBoot('/a/rather/long/base/_astro/reading-BLRngGw3.js', '/a/rather/long/base/_astro/share-BLRngGw3.js'),
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
])('with %j and %j the rest is loaded %i times before anything happens', (storage, search, loads) => {
	expect(boot(storage, search).loads).toBe(loads);
});
