/**
 * What can be done with selected words of an article: a link to exactly these, and copies that say where they are from.
 * `reading.ts` loads it when words are selected, and the sharing script, which offers what is found here. It has no
 * exports: it is loaded for what it does.
 */
import { toCopied } from '../record/permalink.ts';
import { toWordsStrings } from '../strings/sharing.ts';
import { quote } from '../text/quotation-marks.ts';
import { toHtmlQuotation, toMarkdownQuotation, toPlainQuotation, type Quotation } from '../text/quotation.ts';
import { toTextDirective } from '../text/text-directive.ts';
import type { Offer } from './offer.ts';
import { toOwnAddress } from './own-address.ts';
import { readPassage, type Passage } from './passage.ts';

const t = toWordsStrings();

/** How long a selection must rest before something is offered for it, in milliseconds. */
const REST = 250;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Offers what can be done with the selected words once the selection rests, and nothing where there are none. */
function offerSelected(): void {
	clearTimeout(timer);
	timer = setTimeout(() => {
		const passage = readPassage();
		globalThis._s?.push(passage ? toOffers(passage) : []);
	}, REST);
}

function toOffers(passage: Passage): Offer[] {
	const quotation = toQuotation(passage);
	return [
		{ label: t.link, text: quotation.address, isLink: true },
		{ label: t.quote, text: toPlainQuotation(quotation), html: toHtmlQuotation(quotation) },
		{ label: t.markdown, text: toMarkdownQuotation(quotation) },
		{ label: t.html, text: toHtmlQuotation(quotation) },
	];
}

/** Words of one statement are attributed as its note does, others to the article. */
function toQuotation({ id, words, target, language, direction, note, wording }: Passage): Quotation {
	const title = document.querySelector('h1')?.textContent ?? '';
	const told = [...(note?.querySelectorAll('p') ?? [])].slice(0, 2).map(toText);
	const by = told.length > 0 ? told : [title, toText(document.querySelector('.docket time'))];
	return {
		words: /^\p{Pi}/u.test(words) ? words : quote(words, language),
		by: by.join('. '),
		// The element that is nearest, for browsers that know no more, and the words themselves.
		address: toCopied(`${toOwnAddress()}#${id}${toTextDirective(target) ?? ''}`, wording),
		site: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '',
		...(language !== '' && { lang: language }),
		...(direction !== '' && { dir: direction }),
	};
}

const toText = (element: Element | null): string =>
	element?.textContent.trim().replace(/\s+/g, ' ').replace(/[.;]$/, '') ?? '';

// The boot tells only when something is selected, not when nothing is any more.
document.onselectionchange = offerSelected;
offerSelected();
