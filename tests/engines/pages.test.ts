import { KINDS } from '../e2e/reader.ts';
import { expect, test, usual } from './check.ts';

for (const { kind, address } of KINDS) {
	test(
		`${kind} loads without a fault and is no wider than its screen, wide or narrow`,
		usual(async (reader) => {
			await reader.open(address);
			// What these have been asked for comes after they have loaded.
			if (address.includes('collection/?')) await reader.until(() => document.querySelector('.done'));
			if (address.includes('search/?'))
				await reader.until(() => document.querySelector('#_hits .hit mark, #_notes > *'));
			expect(await reader.look(() => document.querySelectorAll('h1').length)).toBe(1);
			for (const width of [390, 1280]) {
				await reader.resize(width);
				const widths = await reader.look(() => [document.documentElement.scrollWidth, document.body.scrollWidth]);
				expect(Math.max(...widths), `at ${width} px`).toBeLessThanOrEqual(width);
			}
		}),
	);
}
