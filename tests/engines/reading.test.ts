import { lookAtStatement } from '../e2e/in-page.ts';
import { ARTICLE, FIXTURE, REAL } from '../e2e/reader.ts';
import { expect, test, usual } from './check.ts';
import { isInView, lookAtPaper, readHash, readPath } from './in-page.ts';

const DARK = 'rgb(18, 20, 23)';
const LIGHT = 'rgb(252, 252, 250)';

for (const [address, id, other] of [
	[ARTICLE, 'no-invasion', 'top-priority'],
	[ARTICLE, 'both-countries-safer', 'going-bankrupt'],
	[`${FIXTURE}articles/every-form/`, 'in-two-pieces', 'with-inner-quotation'],
	[`${FIXTURE}articles/every-form/`, 'from-one-block-to-the-next', 'with-code'],
] as const) {
	test(
		`a deep link to #${id} lights all its fragments and its number, nothing else, and brings it into view`,
		usual(async (reader) => {
			await reader.open(address);
			const [dark, otherDark] = [await reader.look(lookAtStatement, id), await reader.look(lookAtStatement, other)];
			expect(dark.fragments.length).toBeGreaterThan(0);
			await reader.open(`${address}#${id}`);
			await reader.until(isInView, `[id="${id}"]`);
			const lit = await reader.look(lookAtStatement, id);
			expect(lit.fragments.filter((look, index) => look === dark.fragments[index])).toEqual([]);
			expect(lit.numeral).not.toBe(dark.numeral);
			expect(await reader.look(lookAtStatement, other)).toEqual(otherDark);
		}),
	);
}

test(
	'the theme follows the reader’s choice and is remembered on the next page',
	usual(async (reader) => {
		await reader.open(ARTICLE);
		expect(await reader.look(lookAtPaper)).toBe(LIGHT);
		await reader.click('[data-do="theme"]', 'Dark');
		await expect.poll(() => reader.look(lookAtPaper)).toBe(DARK);
		await reader.open(REAL);
		expect(await reader.look(lookAtPaper)).toBe(DARK);
		await reader.click('[data-do="theme"]', 'System');
		await expect.poll(() => reader.look(lookAtPaper)).toBe(LIGHT);
		expect(await reader.look(() => localStorage.length)).toBe(0);
	}),
);

test(
	'the keys j and k lead from statement to statement of an article, the first press too',
	usual(async (reader) => {
		await reader.open(ARTICLE);
		for (const [key, id] of [
			['j', 'no-invasion'],
			['j', 'us-troops-ruled-out'],
			['j', 'directive-signed'],
			['k', 'us-troops-ruled-out'],
		] as const) {
			await reader.press(key);
			await expect.poll(() => reader.look(readHash)).toBe(`#${id}`);
			await reader.until(isInView, `[id="${id}"]`);
		}
	}),
);

test(
	'the keys j and k lead from a statement’s page to its neighbours’',
	usual(async (reader) => {
		await reader.open(`${REAL}s/directive-signed/`);
		await reader.press('j');
		await expect.poll(() => reader.look(readPath)).toBe('/s/directive-allows-strikes/');
		await reader.until(() => document.readyState === 'complete');
		await reader.press('k');
		await expect.poll(() => reader.look(readPath)).toBe('/s/directive-signed/');
	}),
);

test(
	'what is shown can be narrowed to quotes, in the address',
	usual(async (reader) => {
		await reader.open(`${ARTICLE}?show=quotes`);
		const listNotes = () =>
			[...document.querySelectorAll<HTMLElement>('.note:not(.off)')].map(({ dataset }) => dataset.s);
		await expect.poll(() => reader.look(listNotes)).toEqual(['1', '5', '7', '10', '11', '15']);
	}),
);

test(
	'the key / leads to the search of every page at once, and Enter to the search page',
	usual(async (reader) => {
		await reader.open(ARTICLE);
		await reader.press('/', 'cartels/j');
		await expect
			.poll(() => reader.look(() => document.querySelector<HTMLInputElement>('[name=q]')?.value))
			.toBe('cartels/j');
		await reader.press('Enter');
		await expect.poll(() => reader.look(readPath)).toBe('/search/?q=cartels%2Fj');
	}),
);
