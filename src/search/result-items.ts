import { articlePath, frontPath, speakerPath, statementPath } from '../record/permalink.ts';
import { searchStrings as t } from '../strings/search.ts';
import { toSearchWords } from '../text/search-words.ts';
import type { Hit } from './answer.ts';
import { create } from './elements.ts';

/** A statement in the list of results, as `components/SearchList.astro` prints it, with its words lit. */
export function toItem({ statement, places, origin }: Hit): HTMLLIElement {
	const { id, number, words, speaker, by, role, about, article, lang, sentence, wording } = statement;
	const lit = new Set(places);
	let place = 0;
	/** Texts come in the order of the index, which counts words through them. */
	const toLit = (text: string): (Node | string)[] => {
		const parts = light(text, place, lit);
		place += toSearchWords(text).length + 1;
		return parts;
	};
	const at = (path: string): string =>
		origin === undefined ? path : new URL(path.slice(frontPath().length), origin.address).href;
	const foreign = lang === undefined ? {} : { lang };
	const link = create('a', { href: at(statementPath(id)), dir: 'auto', ...foreign }, ...toLit(words));
	if (wording) link.dataset.v = wording;
	const name =
		by === undefined
			? [t.theArticle]
			: [create('a', { className: 'by', href: at(speakerPath(speaker)) }, ...toLit(by))];
	const meta = create(
		'p',
		{ className: 'meta sans' },
		...name,
		...(role === undefined ? [] : [', ', create('bdi', foreign, role)]),
		'. ',
		create('span', { className: 'about' }, `${about}.`),
		' ',
		...(statement.corrected ? [create('b', { className: 'corr' }, t.corrected), '. '] : []),
		create('a', { href: at(articlePath(article, id)) }, t.inArticle),
		' ',
		toCopyButton(),
		...(origin === undefined ? [] : [' ', create('span', { className: 'origin' }, t.origin(origin.name))]),
	);
	const inSentence =
		sentence === undefined
			? []
			: [create('p', { className: 'dim sans' }, `${t.inSentence} `, create('bdi', foreign, ...toLit(sentence)))];
	return create(
		'li',
		{ className: 'hit' },
		create('span', { className: 'no' }, String(number)),
		create('div', {}, create('p', {}, link), ...inSentence, meta),
	);
}

/** Answered by the reading script. */
function toCopyButton(): HTMLButtonElement {
	const button = create('button', { className: 'act', type: 'button' }, t.copy);
	button.dataset.do = 'link';
	return button;
}

/** A text with the words of some places in `mark`s; neighbours share one. */
function light(text: string, first: number, lit: ReadonlySet<number>): (Node | string)[] {
	const parts: (Node | string)[] = [];
	let end = 0;
	const words = toSearchWords(text);
	for (let at = 0; at < words.length; at++) {
		if (!lit.has(first + at)) continue;
		const start = words[at]?.start ?? 0;
		while (lit.has(first + at + 1) && at + 1 < words.length) at++;
		parts.push(text.slice(end, start));
		end = words[at]?.end ?? start;
		parts.push(create('mark', {}, text.slice(start, end)));
	}
	return [...parts, text.slice(end)].filter((part) => part !== '');
}
