import { toWordingId, WORDING_KEY } from '../record/permalink.ts';
import { toArrivalStrings } from '../strings/arrival.ts';
import { isId } from './collection.ts';
import { fetchStatementPage, readDigest } from './statement-page.ts';

const t = toArrivalStrings();

/** A digest, and perhaps what a messenger has put behind the link. */
const DIGEST = /^[\da-f]{8}(?![\w-])/i;

/** The digest of the words that the page's address was copied with; nothing where it has none, or one that is none. */
export function readCopiedDigest(): string | undefined {
	const values = new URLSearchParams(location.search).getAll(WORDING_KEY);
	return values.flatMap((value) => DIGEST.exec(value)?.[0].toLowerCase() ?? [])[0];
}

/**
 * What is to be said of the words that the address was copied with: nothing where they are the same, or where it does
 * not say of which statement they are.
 *
 * @param id the fragment of the address, which names the statement where the page is an article's
 */
export async function tellCopiedWording(id: string): Promise<HTMLElement[] | undefined> {
	const digest = readCopiedDigest();
	if (digest === undefined) return undefined;
	const own = readDigest(document);
	if (own !== undefined) return own === digest ? undefined : tell(document, digest, '');
	// The digest of another statement here is of a link whose fragment was changed.
	if (!isId(id) || !document.getElementById(id) || listDigests().includes(digest)) return undefined;
	const found = await fetchStatementPage(id).catch(() => undefined);
	if (!found || readDigest(found.page) === digest) return undefined;
	return tell(found.page, digest, found.path);
}

/** Of the statements of an article's page, as its notes have them. */
const listDigests = (): (string | undefined)[] =>
	[...document.querySelectorAll<HTMLElement>('.note [data-v]')].map(({ dataset }) => dataset.v);

/** @param path where the page that knows the words is, if it is not this one */
function tell(page: Document, digest: string, path: string): HTMLElement[] {
	const earlier = page.getElementById(toWordingId(digest));
	if (!earlier) return [toParagraph(t.unknown(digest))];
	const link = document.createElement('a');
	link.href = `${path}#${earlier.id}`;
	link.textContent = t.see;
	const more = document.createElement('p');
	more.append(link);
	return [
		toParagraph(t.changed, 'strong'),
		// When it read so, and the words, as its page says it: text of others, in its language.
		...[...earlier.querySelectorAll('p')].map(({ textContent, lang, dir, className }) =>
			Object.assign(document.createElement(className === '' ? 'blockquote' : 'p'), {
				textContent,
				dir,
				lang: lang || page.documentElement.lang,
			}),
		),
		more,
	];
}

function toParagraph(text: string, name: 'strong' | 'span' = 'span'): HTMLParagraphElement {
	const paragraph = document.createElement('p');
	paragraph.append(Object.assign(document.createElement(name), { textContent: text }));
	return paragraph;
}
