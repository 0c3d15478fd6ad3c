/**
 * What helps reading, once the reader asks for it: the theme, what is shown of an article, the keys j and k. The boot
 * (`boot.ts`) loads it and hands it every event that concerns it. It has no exports: it is loaded for what it does.
 */
import { answerKey, chooseKeys, showKeys } from './keys.ts';
import { chooseShown, showByAddress } from './show.ts';
import { chooseTheme } from './theme.ts';

declare global {
	// The boot's queue; a global is the only place that two scripts share.
	var _q: { push: (event?: Event) => void };
}

function answer(event?: Event): void {
	if (event instanceof KeyboardEvent) {
		answerKey(event);
		return;
	}
	const target = event?.target instanceof Element ? event.target : null;
	const control = target?.closest<HTMLElement>('[data-do]');
	// What a link in an open sheet leads to may lie under it.
	if (event?.type === 'click' && target?.closest('a')) target.closest<HTMLElement>('.note:popover-open')?.hidePopover();
	if (event?.type === 'click' && control instanceof HTMLButtonElement) chooseTheme(control);
	if (event?.type === 'change' && control instanceof HTMLSelectElement) chooseShown(control);
	if (event?.type === 'change' && control instanceof HTMLInputElement) chooseKeys(control);
}

const waiting = globalThis._q as unknown as (Event | undefined)[];
// First what the reader did: bringing the controls in line with the address would undo it.
waiting.forEach(answer);
globalThis._q = { push: answer };
showKeys();
showByAddress();
addEventListener('popstate', showByAddress);
