import { isNameOfSubject, searchPath, statementPath, toCopied } from '../record/permalink.ts';
import { toArrivalStrings } from '../strings/arrival.ts';
import { nearestName } from '../text/nearest-name.ts';
import { shorten } from '../text/shorten.ts';
import { isId } from './collection.ts';
import { readCopiedDigest } from './copied-wording.ts';
import { fetchStatementPage } from './statement-page.ts';

const t = toArrivalStrings();

/** How much is shown of the name that a link leads to, of words that are offered, and searched for of a name. */
const NAME = 60;
const WORDS = 80;

/**
 * Whether the address leads to a place that the page does not have. `#top` is the top of every page, and a page without
 * an address of its own is what is shown where there is none.
 *
 * @param id that its fragment names
 */
export const isMissing = (id: string): boolean =>
	!/^(?:top)?$/i.test(id) &&
	!document.getElementById(id) &&
	!isNameOfSubject(location.pathname, id) &&
	location.pathname !== statementPath(id) &&
	document.querySelector('link[rel=canonical]') !== null;

/**
 * What is to be said of a place that is not there, and the nearest that is: the statement of that name on its own page,
 * else what on this page has a name like it, and the search for the words of the name.
 */
export async function tellMissing(id: string): Promise<HTMLElement[]> {
	const missing = toParagraph(t.missing(shorten(id, NAME)));
	// Names of the page's own are no one's words.
	if (id.startsWith('_')) return [missing];
	const statement = isId(id) ? await fetchStatementPage(id).catch(() => undefined) : undefined;
	if (statement) {
		const { page, path } = statement;
		const name = page.title.slice(0, page.title.lastIndexOf(' | '));
		return [missing, toOffer(t.statement, toCopied(path, readCopiedDigest()), name, page.documentElement.lang)];
	}
	const places = [...document.querySelectorAll<HTMLElement>('main [id]:not([id^="_"])')];
	const near = nearestName(
		id,
		places.map((place) => place.id),
	);
	const words = id.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	return [
		missing,
		...places
			.filter((place) => place.id === near)
			.slice(0, 1)
			.map((place) => toOffer(t.nearest, `#${encodeURIComponent(place.id)}`, toName(place), toLanguage(place))),
		...(words === '' ? [] : [toOffer('', searchPath({ q: shorten(words, NAME) }), t.search(shorten(words, NAME)))]),
	];
}

/** What stands at a place: the name and the words of a statement, or a heading. */
function toName(place: HTMLElement): string {
	const notes = [...document.querySelectorAll<HTMLElement>('.note')];
	const note = notes.find((one) => one.querySelector<HTMLAnchorElement>('a[href^="#"]')?.hash === `#${place.id}`);
	// What keeps a former id is empty: it stands in what has the words.
	const text = place.textContent.trim() || (place.parentElement?.textContent.trim() ?? '');
	const words = shorten(text.replace(/\s+/g, ' '), WORDS);
	return note ? `${note.ariaLabel ?? ''}: ${words}` : words;
}

const toLanguage = (place: HTMLElement): string => place.closest<HTMLElement>('[lang]')?.lang ?? '';

function toOffer(label: string, href: string, text: string, lang = ''): HTMLElement {
	const paragraph = toParagraph(label === '' ? '' : `${label} `);
	paragraph.append(Object.assign(document.createElement('a'), { href, textContent: text, ...(lang && { lang }) }));
	return paragraph;
}

const toParagraph = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text });
