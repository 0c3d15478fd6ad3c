import { notesStrings as n } from '../strings/notes.ts';
import type { Answer, WayOut } from './answer.ts';
import { create } from './elements.ts';
import { PAGE } from './page-size.ts';
import { parseQuery } from './parse.ts';
import { MOST_PAGES, toParameters, type FacetName, type Query } from './query.ts';

/** What is to be said of an answer beside its results: what was not understood, and where to go from a dead end. */
export function toNotes(
	query: Query,
	answer: Answer,
	toNamed: (name: FacetName, values: readonly string[]) => string,
): HTMLElement[] {
	const { beginning, notices, waysOut, suggestions, count, isAtLeast, isFinal, target, isByNumber } = answer;
	const { text, page } = query;
	const lines: (string | Node)[][] = [];
	if (parseQuery(text).isCut) lines.push([n.cut]);
	if (page === MOST_PAGES && count > MOST_PAGES * PAGE) lines.push([n.most(MOST_PAGES * PAGE)]);
	for (const notice of notices) {
		lines.push([notice.kind === 'no-date' ? n.noDate(notice.value) : (n.unknown[notice.key]?.(notice.value) ?? '')]);
	}
	if (beginning) {
		const words = beginning.words.map(n.quoted).join(', ');
		const isMany = beginning.known > beginning.words.length;
		lines.push([isMany ? n.beginsMany(beginning.word, beginning.known, words) : n.beginning(beginning.word, words)]);
	}
	if (target !== undefined) lines.push([n.goesTo(target)]);
	// A number is a word too.
	if (isByNumber) lines.push([toLink(n.asWord(text), { ...query, text: `"${text}"`, page: 1 })]);
	if (isFinal && count === 0 && !isAtLeast && !beginning) lines.push([n.nothingMeans]);
	for (const { word, instead } of suggestions) {
		const links = instead.flatMap(({ word: other, query, count: found, isAtLeast: isMore }, index) => [
			index === 0 ? '' : ', ',
			toLink(other, query),
			` (${n.statements(found, isMore)})`,
		]);
		lines.push([`${n.instead(word)} `, ...links, '?']);
	}
	const notes: HTMLElement[] = lines.map((line) => create('p', {}, ...line));
	if (waysOut.length > 0) notes.push(create('ul', {}, ...waysOut.map((way) => toWay(way, toNamed))));
	return notes;
}

function toWay(way: WayOut, toNamed: (name: FacetName, values: readonly string[]) => string): HTMLElement {
	const { of, kind, query, count, isAtLeast } = way;
	const named = 'text' in of ? of.text : toNamed(of.facet, query.facets[of.facet]);
	const text = kind === 'without' ? n.without(named) : n.alone(named);
	return create('li', {}, toLink(text, query), `: ${n.statements(count, isAtLeast)}`);
}

/** A link that the search page answers itself. */
const toLink = (text: string, query: Query): HTMLAnchorElement =>
	create('a', { href: `?${toParameters(query).toString()}` }, text);
