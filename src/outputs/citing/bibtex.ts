import { SITE } from '../../site.ts';
import type { SplitName } from '../../text/names.ts';
import type { CitedItem } from './cited-item.ts';

/**
 * An item as BibLaTeX's `@online`, in UTF-8. Written here because Citation.js makes `@article` of a newspaper's piece,
 * drops letters that are not Latin and emoji, and takes `<b>` in somebody's words for bold.
 */
export function toBibtex(item: CitedItem): string {
	const { key, title, authors, issued, said, address, language, keywords, note } = item;
	const fields: [string, string | undefined][] = [
		['author', authors.length === 0 ? undefined : authors.map(toName).join(' and ')],
		// Twice in braces: the words keep their capitals in every style.
		['title', `{${escapeLatex(title)}}`],
		['date', issued],
		['origdate', said],
		['organization', `{${escapeLatex(SITE.publisher)}}`],
		['url', address],
		['language', language],
		['keywords', keywords.length === 0 ? undefined : keywords.map(escapeLatex).join(', ')],
		['note', note && escapeLatex(note)],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
	return `@online{${key},\n${lines.join('')}}\n`;
}

/** A name in braces is not split at its blanks, commas or “and”. */
const toName = (name: SplitName): string =>
	'literal' in name ? `{${escapeLatex(name.literal)}}` : `${escapeLatex(name.family)}, ${escapeLatex(name.given)}`;

const LATEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// As commands: parsers count braces, escaped ones too.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
};

/** What means something to LaTeX, as what only means itself; marks that it would join are kept apart: `--` is no dash. */
const escapeLatex = (text: string): string =>
	text
		.replace(/[\\{}^~<>]|[$&#%_]/g, (character) => LATEX[character] ?? `\\${character}`)
		.replace(/([-`'])(?=\1)|([?!])(?=`)/g, '$&{}');
