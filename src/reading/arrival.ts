/**
 * Says what has become of what the address leads to: words that are others than when the link was copied (`?v=`), a
 * place that the page does not have. `reading.ts` loads it where there is such an address. It has no exports: it is
 * loaded for what it does.
 */
import { WORDING_KEY } from '../record/permalink.ts';
import { readCopiedDigest, tellCopiedWording } from './copied-wording.ts';
import { toFragmentId } from './fragment.ts';
import { isMissing, tellMissing } from './missing-place.ts';
import { showNotice } from './notice.ts';

/** The fragment that the digest of the address belongs to. */
const copiedHash = location.hash;

/** Makes what looks for something to say, with the id that the fragment names, and says it in the place of what it said before. */
function createTeller(find: (id: string) => Promise<HTMLElement[] | undefined>): () => Promise<void> {
	let hide: (() => void) | undefined;
	return async () => {
		hide?.();
		const { href, hash } = location;
		const told = await find(toFragmentId(hash));
		// The reader may have gone on meanwhile.
		if (told && location.href === href) hide = showNotice(told);
	};
}

const tellPlace = createTeller(async (id) => (isMissing(id) ? tellMissing(id) : undefined));
const tellWording = createTeller(tellCopiedWording);

function arrive(): void {
	void tellPlace();
	void tellWording();
}

/** Whoever goes on to another place of an article has another address: the digest is not of the words there. */
function dropDigest(): void {
	if (location.hash === copiedHash || readCopiedDigest() === undefined) return;
	const address = new URL(location.href);
	address.searchParams.delete(WORDING_KEY);
	history.replaceState(history.state, '', address);
}

/** What the address was when it was last looked at. */
let known = location.href;

function move(): void {
	if (location.href === known) return;
	// Of an article's page the fragment says whose words were copied; a statement's own page has said it.
	const isArticle = document.querySelector('.prose') !== null;
	if (isArticle) dropDigest();
	known = location.href;
	if (isArticle) void tellWording();
	void tellPlace();
}

addEventListener('hashchange', move);
// A step back to another query fires no hashchange in Chromium.
addEventListener('popstate', move);
// Before it is loaded the browser has not yet found what the fragment names.
if (document.readyState === 'complete') arrive();
else addEventListener('load', arrive);
