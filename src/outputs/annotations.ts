import type { AnchoredPiece } from '../anchoring/selector.ts';
import type { ArticleRecord, Statement } from '../record/model.ts';
import {
	articleFilePath,
	articlePath,
	statementPath,
	toAbsolute,
	toFileName,
	toPublisherIri,
} from '../record/permalink.ts';
import { toFirstPublished, toLastChange } from '../record/updated.ts';
import { toSpeakerName } from '../record/words.ts';
import { SITE } from '../site.ts';
import type { Strings } from '../strings/en.ts';
import { toStrings } from '../strings/languages.ts';
import { toCodePointOffsets } from '../text/code-points.ts';
import { takeEnd, takeStart } from '../text/graphemes.ts';
import { toWellFormedJson } from '../text/well-formed-json.ts';
import type { SiteFile } from './site-file.ts';

/** How much of the text before and after a place is given, UTF-16 units. */
const CONTEXT = 32;

/** What a fragment of an HTML page is: RFC 3236, as the Web Annotation Data Model names it. */
const FRAGMENT_SYNTAX = 'http://tools.ietf.org/rfc/rfc3236';

/** `articles/SLUG/annotations.jsonld` of an article, or the same at a slug that it had before. */
export const toAnnotationFile = (article: ArticleRecord, slug = article.slug): SiteFile => ({
	name: toFileName(articleFilePath(slug, 'annotations.jsonld')),
	toContent: () => toWellFormedJson(toAnnotations(article)),
});

/**
 * The statements of an article as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): a collection of one
 * page. The text that selectors count in is the text content of the element `#_text`, which is the article's rendered
 * text, in Unicode code points. Withdrawn statements, and such as stand nowhere in the text, are not in it.
 */
export function toAnnotations(article: ArticleRecord) {
	const t = toStrings(article.language);
	const id = toAbsolute(articleFilePath(article.slug, 'annotations.jsonld'));
	const toPlace = createPlacing(article);
	const items = article.statements.flatMap((statement) => {
		const pieces = statement.anchor?.pieces ?? [];
		return pieces.length === 0 ? [] : [toAnnotation(statement, article, pieces.map(toPlace(statement.id)), t)];
	});
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		label: article.title,
		total: items.length,
		first: { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0, items },
	};
}

function toAnnotation(statement: Statement, article: ArticleRecord, places: readonly object[], t: Strings) {
	const { id, kind } = statement;
	const [only, ...others] = places;
	return {
		id: toAbsolute(statementPath(id)),
		type: 'Annotation',
		motivation: kind === 'quote' ? 'highlighting' : 'assessing',
		creator: { id: toPublisherIri(), type: 'Organization', name: SITE.publisher },
		...toDated('created', toFirstPublished(statement)),
		...toDated('modified', toLastChange(statement)),
		body: { type: 'TextualBody', value: toBody(statement, t), format: 'text/plain', ...toLanguage(article, t) },
		target: others.length === 0 ? only : places,
	};
}

/** Who said it and when, or the proposition with who makes it and what is known about it. */
function toBody(statement: Statement, t: Strings): string {
	const { kind, said, dateVerb } = statement;
	const by = `${toSpeakerName(statement, t)}, ${t.dated({ day: said, verb: dateVerb })}`;
	return kind === 'quote' ? by : `${statement.text} ${t.statuses[statement.status].label} (${by})`;
}

/** The body is in one language only where the interface speaks the article's. */
const toLanguage = ({ language }: ArticleRecord, t: Strings) =>
	language.toLowerCase().split('-')[0] === t.language ? { language } : {};

/** The model takes no date without a time: midnight of the day, and nothing where no day is known. */
const toDated = (name: 'created' | 'modified', day = '') =>
	day.length === 'YYYY-MM-DD'.length ? { [name]: `${day}T00:00:00Z` } : {};

/** One group of selectors for a piece of a statement: each finds the place by itself. */
function createPlacing({ slug, text }: ArticleRecord) {
	const toOffset = toCodePointOffsets(text);
	const source = toAbsolute(articlePath(slug));
	return (id: string) =>
		({ exact, start, end }: AnchoredPiece) => ({
			type: 'SpecificResource',
			source,
			selector: [
				{ type: 'FragmentSelector', conformsTo: FRAGMENT_SYNTAX, value: id },
				{
					type: 'TextQuoteSelector',
					exact,
					prefix: takeEnd(text.slice(0, start), CONTEXT),
					suffix: takeStart(text.slice(end), CONTEXT),
				},
				{ type: 'TextPositionSelector', start: toOffset(start), end: toOffset(end) },
			],
		});
}
