import { measureNotes } from '../e2e/in-page.ts';
import { ARTICLE, READING } from '../e2e/reader.ts';
import { expect, test, usual } from './check.ts';
import { listSeenNotes, readHash } from './in-page.ts';

for (const address of [
	ARTICLE,
	...['crowded-hearing', 'short', 'in-arabic', 'every-markdown'].map((slug) => `${READING}articles/${slug}/`),
]) {
	test(
		`each note stands in the margin beside its line or below the one before it, and none covers anything: ${address.split('/').at(-2) ?? ''}`,
		usual(async (reader) => {
			for (const width of [1056, 1440]) {
				await reader.resize(width);
				await reader.open(address);
				expect(await reader.look(() => CSS.supports('top: anchor(top)'))).toBe(true);
				const notes = await reader.look(measureNotes);
				expect(notes.length).toBeGreaterThan(0);
				let end = -Infinity;
				for (const { id, top, bottom, left, line, prose } of notes) {
					expect(bottom - top, id).toBeGreaterThan(15);
					expect(left, `${id} stands in the margin`).toBeGreaterThan(prose);
					expect(top, `${id} stands below the note before it`).toBeGreaterThan(end);
					// How far below depends on the engine: WebKit (2.50) cannot place a note by another, so there it is reckoned.
					expect(top, `${id} stands beside its line or below`).toBeGreaterThan(line - 8);
					end = bottom;
				}
				expect(
					notes.some(({ top, line }) => Math.abs(top - line) < 8),
					'some stand right beside their lines',
				).toBe(true);
				const next = await reader.look(
					() => document.querySelector('.spread')?.nextElementSibling?.getBoundingClientRect().top ?? 0,
				);
				expect(end, 'the last note ends above the next section').toBeLessThan(next);
			}
		}),
	);
}

test(
	'a statement and its note light together, pointed at on either side',
	usual(async (reader) => {
		await reader.open(ARTICLE);
		const see = () => ({
			words: getComputedStyle(document.querySelector('[id="top-priority"]') ?? document.body).background,
			note: getComputedStyle(document.querySelector('#_n5') ?? document.body).color,
			other: getComputedStyle(document.querySelector('#_n6') ?? document.body).color,
		});
		const dark = await reader.look(see);
		for (const selector of ['[id="top-priority"]', '#_n5']) {
			await reader.pointAt(selector);
			await expect.poll(async () => (await reader.look(see)).note).not.toBe(dark.note);
			const pointed = await reader.look(see);
			expect(pointed.words).not.toBe(dark.words);
			expect(pointed.other).toBe(dark.other);
			await reader.pointAt('.brand');
			await expect.poll(() => reader.look(see)).toEqual(dark);
		}
	}),
);

test(
	'on a narrow screen a numeral opens its note as a sheet at the foot, and Close, Escape or a click outside close it',
	usual(async (reader) => {
		await reader.resize(390, 844);
		await reader.open(ARTICLE);
		expect(await reader.look(listSeenNotes)).toEqual([]);
		for (const close of [
			() => reader.click('#_n3 button'),
			() => reader.press('Escape'),
			() => reader.clickAt(195, 60),
		]) {
			await reader.click('.w[data-s="3"] button');
			await expect.poll(() => reader.look(listSeenNotes)).toEqual(['_n3']);
			const box = await reader.look(() => {
				const { left = -1, right = -1, bottom = -1 } = document.querySelector('#_n3')?.getBoundingClientRect() ?? {};
				// Firefox keeps room for a scroll bar here.
				return [left, right - document.documentElement.clientWidth, Math.round(bottom - innerHeight)];
			});
			expect(box).toEqual([0, 0, 0]);
			await close();
			await expect.poll(() => reader.look(listSeenNotes)).toEqual([]);
		}
	}),
);

test(
	'a link in an open sheet closes it and leads to the place of the statement',
	usual(async (reader) => {
		await reader.resize(390, 844);
		await reader.open(ARTICLE);
		await reader.click('.w[data-s="3"] button');
		await reader.click('#_n3 a', 'Permalink');
		await expect.poll(() => reader.look(readHash)).toBe('#directive-signed');
		await expect.poll(() => reader.look(listSeenNotes)).toEqual([]);
	}),
);
