/** Languages and scripts written from right to left, as they stand in BCP 47 tags. */
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he ks nqo ps sd syr ug ur yi'.split(' '));
const RIGHT_TO_LEFT_SCRIPTS = new Set('adlm arab hebr nkoo rohg syrc thaa'.split(' '));

/** What `lang` and `dir` an element needs whose words are in one language among words in another; none if they agree. */
export function toLanguageAttributes(language: string, around: string): { lang?: string; dir?: 'rtl' } {
	if (language === around) return {};
	return isRightToLeft(language) ? { lang: language, dir: 'rtl' } : { lang: language };
}

/** The same without `dir`, for words that stand in a line of the page's own: bidi settles their order. */
export function toLanguage(language: string, around: string): { lang?: string } {
	return language === around ? {} : { lang: language };
}

/** Told by the script where the tag names one, else by the language. */
function isRightToLeft(tag: string): boolean {
	const [language = '', ...rest] = tag.toLowerCase().split('-');
	const script = rest.find((part) => /^[a-z]{4}$/.test(part));
	return script === undefined ? RIGHT_TO_LEFT.has(language) : RIGHT_TO_LEFT_SCRIPTS.has(script);
}

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER =
	/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** The direction of a text by its first letter, as HTML's `dir=auto` tells it; nothing where there is no letter. */
export function toDirection(text: string): 'ltr' | 'rtl' | undefined {
	const letter = LETTER.exec(text)?.[0];
	if (letter === undefined) return undefined;
	return RIGHT_TO_LEFT_LETTER.test(letter) ? 'rtl' : 'ltr';
}

/** The direction that a language is written in. */
export const toLanguageDirection = (language: string): 'ltr' | 'rtl' => (isRightToLeft(language) ? 'rtl' : 'ltr');

/** What `lang` and `dir` words of an article need on a page: its language, and their own direction where it is another. */
export function toWordsAttributes(
	words: string,
	language: string,
	around: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
	const direction = toDirection(words) ?? toLanguageDirection(language);
	return { ...toLanguage(language, around), ...(direction !== toLanguageDirection(around) && { dir: direction }) };
}
