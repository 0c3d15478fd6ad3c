/**
 * What helps reading, once the reader asks for it: the theme, what is shown of an article, the keys j and k. The boot
 * (`boot.ts`) loads it and hands it every event that concerns it. It has no exports: it is loaded for what it does.
 */
import type {} from './offer.ts';
import { answerKey, chooseKeys, showKeys } from './keys.ts';
import { chooseShown, showByAddress } from './show.ts';
import { chooseTheme } from './theme.ts';

declare global {
	// The boot's queue; a global is the only place that two scripts share.
	var _q: { push: (event?: Event) => void; s?: readonly string[] };
}

/**
 * Loads a script that is a part of its own. The network may be gone: the next press tries again. Of an address only the
 * path is taken: one that stands in the page must not lead to another host, whoever wrote it there.
 */
function load(address = ''): void {
	import(/* @vite-ignore */ new URL(address, import.meta.url).pathname).catch(() => undefined);
}

/** Hands an event to the sharing script. */
function share(...events: Event[]): void {
	globalThis._s ??= [] as unknown[];
	events.forEach((event) => globalThis._s?.push(event));
	load(sharePath);
}

/** Says what has become of what the address leads to. */
function arrive(): void {
	load(arrivalPath);
}

function answer(event?: Event): void {
	if (event?.type === 'load' || event?.type === 'hashchange') {
		arrive();
		return;
	}
	if (event?.type === 'selectionchange') {
		share();
		load(document.querySelector<HTMLElement>('[data-words]')?.dataset.words);
		return;
	}
	if (event instanceof KeyboardEvent && event.key === 'c') {
		share(event);
		return;
	}
	if (event instanceof KeyboardEvent) {
		answerKey(event);
		return;
	}
	const target = event?.target instanceof Element ? event.target : null;
	const control = target?.closest<HTMLElement>('[data-do]');
	// What a link in an open sheet leads to may lie under it.
	if (event?.type === 'click' && target?.closest('a')) target.closest<HTMLElement>('.note:popover-open')?.hidePopover();
	if (event?.type === 'click') {
		if (control instanceof HTMLButtonElement && control.dataset.do === 'theme') chooseTheme(control);
		else if (control?.matches('button,summary') || target?.closest('a[href^="#"]')) share(event);
	}
	if (event?.type === 'change' && control instanceof HTMLSelectElement) chooseShown(control);
	if (event?.type === 'change' && control instanceof HTMLInputElement) chooseKeys(control);
}

const [sharePath, arrivalPath] = globalThis._q.s ?? [];
const waiting = globalThis._q as unknown as (Event | undefined)[];
// First what the reader did: bringing the controls in line with the address would undo it.
waiting.forEach(answer);
globalThis._q = { push: answer };
showKeys();
showByAddress();
// The key of permalink.ts, which is not worth its bytes here.
if (/[?&]v=/.test(location.search)) arrive();
addEventListener('popstate', showByAddress);
