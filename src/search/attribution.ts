import { toSearchWords, type SearchWord } from '../text/search-words.ts';

/** A person whose words are on record. */
export interface Name {
	id: string;
	name: string;
}

/** Whom a pasted text names as the one who said it. Without an id it is somebody who has no words on record. */
export interface Attribution {
	id?: string;
	name: string;
}

interface Mention extends Name {
	from: number;
	to: number;
}

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that stand directly before or after the name of the one who said it, as they are searched (English, Spanish). */
const SAYING = toSet(
	'said says say added wrote writes claimed declared insisted by dijo dice afirmo senalo declaro aseguro escribio agrego anadio segun',
);
/** Only after the name: `Trump told reporters` says who spoke, `she told Trump` does not. */
const SAYING_AFTER = toSet('told asked posted tweeted replied argued warned stated');
/** Somebody else speaks, or the name is not the speaker's. */
const OTHERS = toSet('he she they we i who his her their el ella ellos ellas quien yo');
const NOT_TITLES = toSet(
	'after before to about on for with against asked when as while like told of from tras ante a de',
);

/** Beyond this many words the name belongs to another sentence. */
const MOST_WORDS = 14;
/** Words that may stand before a name by itself: `Secretary of State Marco Rubio`. */
const MOST_TITLE = 3;

/** Every known person named in a text: by the full name, or by its last word where only one of them has it. */
function listMentions(text: string, words: readonly SearchWord[], names: readonly Name[]): Mention[] {
	const parts = names.map(({ name }) => toSearchWords(name).map(({ word }) => word));
	const lasts = parts.map((part) => part.at(-1));
	return names.flatMap(({ id, name }, index) => {
		const part = parts[index] ?? [];
		const last = part.at(-1);
		if (last === undefined) return [];
		const isOnly = lasts.filter((other) => other === last).length === 1;
		return words.flatMap(({ word, start }, to): Mention[] => {
			if (word !== last) return [];
			const from = to - part.length + 1;
			if (part.every((one, at) => words[from + at]?.word === one)) return [{ id, name, from, to }];
			// `may` is no name; scripts without capitals have no such sign.
			return isOnly && !/\p{Ll}/u.test(text.charAt(start)) ? [{ id, name, from: to, to }] : [];
		});
	});
}

/** The person whom a line that is nothing but a name, and a title before it, names. */
export function toName(line: string, names: readonly Name[]): Name | undefined {
	const text = line.replace(/[,(][^]*$/, '');
	const words = toSearchWords(text);
	const found = listMentions(text, words, names).filter(
		({ from, to }) =>
			to === words.length - 1 &&
			from <= MOST_TITLE &&
			!NOT_TITLES.has(words[0]?.word ?? '') &&
			words.slice(0, from).every(({ word, start }) => word === 'of' || !/\p{Ll}/u.test(text.charAt(start))),
	);
	return new Set(found.map(({ id }) => id)).size === 1 ? found[0] : undefined;
}

/** What follows a dash or begins a line at the end of a text: `— Name`. */
const AT_END = /(?:\s[-\u2013\u2014\u2015~]+\s*|[\u2014\u2015]\s*|\n\s*)/g;

/** Takes the attribution from a text without marks: `Name: …` and `… — Name`, where the name is a known one. */
export function partAttribution(text: string, names: readonly Name[]): { text: string; by: Attribution } | undefined {
	const colon = text.indexOf(':');
	const first = colon > 0 && colon <= 60 ? toName(text.slice(0, colon), names) : undefined;
	if (first) return { text: text.slice(colon + 1), by: { id: first.id, name: first.name } };
	for (const { 0: dash, index } of text.matchAll(AT_END)) {
		const last = text.length - index > 100 ? undefined : toName(text.slice(index + dash.length), names);
		if (last) return { text: text.slice(0, index), by: { id: last.id, name: last.name } };
	}
	return undefined;
}

/**
 * Who is named round marked words. `by` only where the text leaves no doubt: one known name stands where the speaker's
 * does, at an edge or at a verb of saying, and no pronoun that may mean another; or nothing but a dash and a name.
 */
export function findAttribution(
	before: string,
	after: string,
	names: readonly Name[],
): { named: ReadonlySet<string>; by?: Attribution } {
	const signed = /^\s*[-\u2013\u2014\u2015~]+\s*(\p{Lu}\S*(?: \p{Lu}\S*){1,3})\s*$/u.exec(before === '' ? after : '');
	const mentions: Mention[] = [];
	const by: Attribution[] = [];
	let isPlain = true;
	for (const [text, words] of [
		[before, toSearchWords(before).slice(-MOST_WORDS)],
		[after, toSearchWords(after).slice(0, MOST_WORDS)],
	] as const) {
		if (words.some(({ word }) => OTHERS.has(word))) isPlain = false;
		for (const mention of listMentions(text, words, names)) {
			mentions.push(mention);
			if (isSpeaking(text, words, mention)) by.push({ id: mention.id, name: mention.name });
		}
	}
	const named = new Set(mentions.map(({ id }) => id));
	const line = before.trim() === '' ? toName(after, names) : undefined;
	if (line && named.size === 1) return { named, by: { id: line.id, name: line.name } };
	if (signed?.[1] !== undefined && named.size === 0) return { named, by: { name: signed[1] } };
	return { named, ...(isPlain && named.size === 1 && by[0] && { by: by[0] }) };
}

function isSpeaking(text: string, words: readonly SearchWord[], { from, to }: Mention): boolean {
	const [before, first, last, after] = [words[from - 1], words[from], words[to], words[to + 1]];
	const isParted = (a: SearchWord | undefined, b: SearchWord | undefined): boolean =>
		!a || !b || /[^\s'\u2019-]/.test(text.slice(a.end, b.start));
	const isTitle = before !== undefined && /\p{Lu}/u.test(text.charAt(before.start)) && !NOT_TITLES.has(before.word);
	const begins = isParted(before, first) || SAYING.has(before?.word ?? '') || isTitle;
	return begins && (isParted(last, after) || SAYING.has(after?.word ?? '') || SAYING_AFTER.has(after?.word ?? ''));
}
