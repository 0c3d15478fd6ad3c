import { toHtml } from 'hast-util-to-html';
import { markStatements } from '../anchoring/mark-statements.ts';
import type { Anchor } from '../anchoring/selector.ts';
import type { Prose } from '../markdown/to-prose.ts';
import type { Article } from '../schema/article.ts';
import { SITE } from '../site.ts';
import type { Strings } from '../strings/en.ts';
import { toLanguageDirection } from '../text/languages.ts';
import { toNoteId } from './permalink.ts';

/** What the marks of an article's statements say besides their words. */
export interface MarkOptions {
	/** By id. */
	numbers: Readonly<Record<string, number>>;
	/** The address of a statement's page. */
	toStatementPath: (id: string) => string;
	t: Strings;
}

/** The prose as HTML, with its statements marked. Its tree is changed. */
export function toMarkedHtml(
	prose: Prose,
	{ language, quotes, claims, speakers }: Article,
	anchors: readonly Anchor[],
	{ numbers, toStatementPath, t }: MarkOptions,
): string {
	const isForeign = language !== undefined && language.toLowerCase().split('-')[0] !== t.language;
	const names = new Map(speakers.map(({ id, name }) => [id, name]));
	const declared = new Map([...quotes, ...claims].map((statement) => [statement.id, statement]));
	const marks = anchors.map(({ id, kind, pieces }) => {
		const { speaker = '', aliases = [] } = declared.get(id) ?? {};
		return {
			id,
			formerIds: [...new Set(aliases)],
			kind,
			number: numbers[id] ?? 0,
			label: t.statementName(kind, numbers[id] ?? 0, names.get(speaker) ?? t.theArticle),
			...(isForeign && { labelLanguage: t.language }),
			href: toStatementPath(id),
			noteId: toNoteId(numbers[id] ?? 0),
			ranges: pieces.map(({ litStart, litEnd }) => ({ start: litStart, end: litEnd })),
		};
	});
	markStatements(prose, marks, toLanguageDirection(language ?? SITE.language));
	return toHtml(prose.tree);
}
