import { forget, recall, remember } from './storage.ts';

/** Brings the setting in line with what is remembered. */
export function showKeys(): void {
	const input = document.querySelector<HTMLInputElement>('input[data-do="keys"]');
	if (input) input.checked = recall('keys') !== 'off';
}

export function chooseKeys({ checked }: HTMLInputElement): void {
	if (checked) forget('keys');
	else remember('keys', 'off');
}

/**
 * `j` goes to the next statement, `k` to the previous one: in an article to its place, on a statement's own page to
 * the neighbour's. The boot lets a key pass only when it is meant for the page.
 */
export function answerKey({ key }: KeyboardEvent): void {
	document.querySelector<HTMLElement>('.note:popover-open')?.hidePopover();
	const step = key === 'j' ? 1 : -1;
	const places = listPlaces();
	const place = places[findCurrent(places, step) + step];
	if (place) {
		// At once: while the page still glides to one statement, the next press would start from the one before.
		document.documentElement.style.scrollBehavior = 'auto';
		// The address changes, so that the place is lit, but going back leaves the article and not each statement.
		location.replace(`#${place.id}`);
	} else if (places.length === 0)
		document.querySelector<HTMLElement>(`.pn a[rel="${step > 0 ? 'next' : 'prev'}"]`)?.click();
}

/** Where the shown statements of an article begin, in the order of their notes, which is that of the words. */
function listPlaces(): Element[] {
	return [...document.querySelectorAll<HTMLAnchorElement>('.note:not(.off) a[href^="#"]')].flatMap(
		({ hash }) => document.getElementById(hash.slice(1)) ?? [],
	);
}

/** The statement of the address if it is on the screen, else the last that the reader has scrolled past. */
function findCurrent(places: readonly Element[], step: number): number {
	const current = places.findIndex(({ id }) => `#${id}` === location.hash);
	const { top = -1, bottom = 0 } = places[current]?.getBoundingClientRect() ?? {};
	if (current >= 0 && bottom > 0 && top < innerHeight) return current;
	const below = places.findIndex((place) => place.getBoundingClientRect().top > innerHeight / 4);
	const last = below < 0 ? places.length - 1 : below - 1;
	return step > 0 ? last : last + 1;
}
