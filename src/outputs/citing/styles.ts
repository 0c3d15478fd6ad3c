import { SITE } from '../../site.ts';
import type { Strings } from '../../strings/en.ts';
import { toFullStop, toSentence } from '../../text/full-stop.ts';
import type { SplitName } from '../../text/names.ts';
import type { CitedItem } from './cited-item.ts';
import { toInverted } from './meta-tags.ts';

/** How an item is cited in words, without italics, which plain text has not. */
export interface Citations {
	chicago: string;
	apa: string;
	mla: string;
}

/**
 * A work on a news site after the Chicago Manual of Style (18th edition, bibliography), the Publication Manual of the
 * APA (7th) and the MLA Handbook (9th), in the language of the interface. A work without an author begins with its
 * title, whose words are never shortened. What is said of a statement stands behind its words, in APA in brackets.
 */
export function toCitations(item: CitedItem, { citing }: Strings): Citations {
	const { title, authors, issued, address, note } = item;
	const titled = [citing.title(title), note].filter((part) => part !== undefined).join(' ');
	const date = citing.dates.apa(issued);
	return {
		chicago: `${lead(toChicagoNames(authors, citing))}${titled} ${SITE.name}, ${citing.dates.chicago(issued)}. ${address}.`,
		apa:
			authors.length === 0
				? `${toApaTitle(title, note)} (${date}). ${toSentence(SITE.name)} ${address}`
				: `${lead(toApaNames(authors, citing))}(${date}). ${toApaTitle(title, note)} ${toSentence(SITE.name)} ${address}`,
		mla: `${lead(toMlaNames(authors, citing))}${titled} ${SITE.name}, ${citing.dates.mla(issued)}, ${address}.`,
	};
}

type Citing = Strings['citing'];

/** Names as a sentence of their own before what follows. */
const lead = (names: string): string => (names === '' ? '' : `${names}${toFullStop(names)} `);

function toApaTitle(title: string, note: string | undefined): string {
	return note === undefined
		? toSentence(title)
		: `${toSentence(title).replace(/\.$/, '')} [${note.replace(/\.$/, '')}].`;
}

const toDirect = (name: SplitName): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);

/** All of up to six, else three and “et al.”; the first inverted. */
function toChicagoNames(authors: readonly SplitName[], citing: Citing): string {
	const names = authors.map((author, index) => (index === 0 ? toInverted(author) : toDirect(author)));
	return names.length > 6 ? `${names.slice(0, 3).join(', ')}, ${citing.others}` : toSeries(names, citing.and);
}

/** One, two, or the first and “et al.”. */
function toMlaNames(authors: readonly SplitName[], citing: Citing): string {
	const [first, second, ...others] = authors;
	if (first === undefined) return '';
	if (others.length > 0) return `${toInverted(first)}, ${citing.others}`;
	return toSeries([toInverted(first), ...(second === undefined ? [] : [toDirect(second)])], citing.and);
}

/** All of up to twenty, else nineteen, an ellipsis and the last; given names as initials. */
function toApaNames(authors: readonly SplitName[], citing: Citing): string {
	const names = authors.map((name) => ('literal' in name ? name.literal : `${name.family}, ${toInitials(name.given)}`));
	return names.length > 20
		? `${names.slice(0, 19).join(', ')}, … ${names.at(-1) ?? ''}`
		: toSeries(names, citing.apaAnd);
}

function toSeries(names: readonly string[], and: (next: string) => string): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, ${and(last)} ${last}`;
}

/** `Jean-Paul M.` → `J.-P. M.`; what does not begin with a letter is left out. */
const toInitials = (given: string): string =>
	given
		.split(/\s+/)
		.map((name) => (name.match(/(?<=^|-)\p{L}/gu) ?? []).map((letter) => `${letter.toUpperCase()}.`).join('-'))
		.filter((initials) => initials !== '')
		.join(' ');
