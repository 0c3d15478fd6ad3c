import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shortenNames, toShortNames } from '../../../src/integrations/short-properties.ts';

const STYLE = 'p{--paper:#fff;color:var(--ink);top:anchor(--a top)}p{color:var(--ink)}';

test('each custom property has a letter of its own, one that the styles do not use, the commonest the first', () => {
	expect([...toShortNames([STYLE])]).toEqual([
		['ink', 'b'],
		['paper', 'c'],
	]);
});

test('names are replaced whole, in styles and in code that writes styles, and nothing else is', () => {
	const names = toShortNames([STYLE]);
	expect(shortenNames(STYLE, names)).toBe('p{--c:#fff;color:var(--b);top:anchor(--a top)}p{color:var(--b)}');
	for (const code of ['a--ink', '--ink2', '--ink-red', '---ink', '`--s${number}`', '--json']) {
		expect(shortenNames(code, names)).toBe(code);
	}
	expect(shortenNames('`{--ink:${value}rem}`', names)).toBe('`{--b:${value}rem}`');
});

test('more names than letters are refused', () => {
	const many = Array.from({ length: 53 }, (_, index) => `--x${index}:0`).join(';');
	expect(() => toShortNames([many])).toThrow('53 custom properties');
});

test('no module puts the name of a custom property together, so that none is missed', () => {
	const folder = new URL('../../../src/', import.meta.url);
	const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/^(?:outputs|reading|search|components|layouts)\/.*\.(?:ts|astro)$/.test(name),
	);
	expect(modules).toContain('outputs/statement-style.ts');
	const found = modules.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/--\$\{.*/g) ?? []);
	expect(found).toEqual([]);
});
