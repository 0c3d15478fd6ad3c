import { isLanguageTag, isWebAddress } from '../schema/common.ts';
import { nearest } from '../text/nearest.ts';

/** The languages an editor may call by name. */
const LANGUAGES =
	'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh';

/** The language tag somebody may have meant who wrote `english` or `en_US`. */
export function suggestLanguage(written: string): string | undefined {
	const text = withoutMarks(written);
	const hyphened = text.replaceAll('_', '-');
	if (isLanguageTag(hyphened)) return Intl.getCanonicalLocales(hyphened)[0];
	const tags = LANGUAGES.split(' ');
	const names = new Map([
		...tags.map((tag) => [toName(tag, tag), tag] as const),
		...tags.map((tag) => [toName(tag, 'en'), tag] as const),
	]);
	const [first = ''] = text.toLowerCase().split(/[\s(,]/);
	return names.get(nearest(first, [...names.keys()]) ?? '');
}

function toName(tag: string, inLanguage: string): string {
	return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag)?.toLowerCase() ?? tag;
}

/** The web address somebody may have meant: the one inside of brackets or a Markdown link, `https://` where it is missing. */
export function suggestAddress(written: string): string | undefined {
	const text = withoutMarks(written);
	const inside = /https?:\/\/[^\s<>)\]"]+/i.exec(text)?.[0];
	const candidates = [
		inside,
		text.replace(/^https?[:;]?\/{0,2}/i, 'https://').replace(/\s/g, '%20'),
		text.replace(/^(https?:\/\/)[^/?#@]*@/i, '$1'),
		`https://${text.replace(/^\/+/, '').replace(/\s/g, '%20')}`,
	];
	const looksRight = (address = '') => isWebAddress(address) && /^https?:\/\/[^/?#\s]+\.[^/?#.\s]{2,}/i.test(address);
	return /^(?!https?\b)[a-z][a-z0-9+-]*:(?!\d)/i.test(text) && !inside ? undefined : candidates.find(looksRight);
}

const MOST_READ = 5000;

/** A value without the quotation marks and brackets a word processor or mail program puts round it. */
export function withoutMarks(written: string): string {
	return (
		written
			// More helps nobody, and an expression that looks for the end of a run looks from each of its marks.
			.slice(0, MOST_READ)
			.trim()
			.replace(/^["'“”„‘’«»<`]+|["'“”‘’«»>`]+$/g, '')
			.trim()
	);
}
