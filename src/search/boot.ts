/** Fetches the search when the reader turns to a form of the page, or at once where the address asks. */
import script from './search.ts?worker&url';

let isAsked = false;

function load(): void {
	if (isAsked) return;
	isAsked = true;
	// Without it the page is what it is without scripts; the next try may find the network.
	import(/* @vite-ignore */ script).catch(() => {
		isAsked = false;
		document.querySelector('.wait')?.classList.remove('wait');
	});
}

if (location.search.length > 1) load();
for (const type of ['focusin', 'pointerdown']) {
	addEventListener(type, ({ target }) => {
		if (target instanceof Element && target.closest('main form')) load();
	});
}
