import type { AnchoringFailure, Failure, NearestPassage, Settlement } from '../anchoring/failure.ts';
import type { Place as PlaceInText } from '../anchoring/places.ts';
import type { Selector } from '../anchoring/selector.ts';
import type { Problem, YamlPath } from '../problems/problem.ts';
import { quoteYaml } from '../problems/yaml-text.ts';

/** What a message about an article's words needs to know of the article. */
export interface ArticleWords {
	/** The rendered text. */
	text: string;
	/** The line of the file on which an offset of the rendered text stands. */
	toLine: (offset: number) => number;
}

/** Says why a statement has no one place, and what to write so that it has. `path` leads to the statement in the frontmatter. */
export function fromAnchoring({ selector, failure }: AnchoringFailure, path: YamlPath, words: ArticleWords): Problem {
	const field = selector.kind === 'quote' ? 'text' : 'passage';
	const isAmbiguous = failure.reason === 'ambiguous';
	const what = selector.kind === 'quote' ? ('quote' as const) : ('passage' as const);
	return {
		code: isAmbiguous ? `${what}-ambiguous` : `${what}-not-found`,
		statement: selector.id,
		...explain(failure, selector, field, path, words),
	};
}

type Explanation = Pick<Problem, 'place' | 'message' | 'fix'>;

function explain(
	failure: Failure,
	selector: Selector,
	field: string,
	path: YamlPath,
	words: ArticleWords,
): Explanation {
	const whole = { path: [...path, field] };
	switch (failure.reason) {
		case 'not-found':
			return {
				place: { path: [...path, field, failure.piece] },
				...explainMissing(failure.nearest, selector, field, failure.piece, words),
			};
		case 'not-together':
			return {
				place: whole,
				message:
					'Each piece stands in the article, but not in this order near each other: a piece must begin in the paragraph in which the one before it ends, or in the next.',
				fix: 'Put the pieces in the order of the article, or make two statements of them.',
			};
		case 'not-in-context':
			return explainContext(failure.field, failure.places, failure.count, selector, path, words);
		case 'occurrence-too-large':
			return {
				place: { path: [...path, 'occurrence'] },
				message: `\`occurrence: ${selector.occurrence}\` asks for a place that is not there: ${count(failure.count)} left to choose from.`,
				fix: failure.count === 1 ? 'Remove the line `occurrence`.' : `occurrence: ${failure.count}`,
			};
		case 'ambiguous':
			return { place: whole, ...explainSeveral(failure.places, failure.count, selector, words) };
	}
}

const count = (places: number): string => (places === 1 ? 'one place is' : `${places} places are`);

function explainMissing(
	nearest: NearestPassage | undefined,
	selector: Selector,
	field: string,
	piece: number,
	{ toLine }: ArticleWords,
): Pick<Problem, 'message' | 'fix'> {
	const isList = selector.pieces.length > 1;
	if (!nearest) {
		const advice =
			field === 'text'
				? 'Copy the words from the article into `text`; where other words stand between them, make a list of pieces.'
				: 'Copy into `passage` the words of the article to which the claim is tied.';
		return { message: 'These words are not in the article, and no passage comes near them.', fix: advice };
	}
	const differences = nearest.differences.map(({ written, printed }) => `  ${difference(written, printed)}`);
	const message = [
		`These words are not in the article. The nearest passage stands on line ${toLine(nearest.start)}:`,
		`  ${oneLine(nearest.exact)}`,
		...(nearest.differsInCaseOnly ? ['Only capital letters differ.'] : []),
		...(differences.length > 0 ? ['The difference:', ...differences.slice(0, 12)] : []),
	].join('\n');
	if (differences.length === 0) {
		return {
			message: `${message}\nThe words are the same, but what stands between or round them is not.`,
			fix: 'Copy the words with their marks from the article, or make a list of pieces: one for each stretch of words.',
		};
	}
	const text = quoteYaml(oneLine(nearest.exact));
	return { message, fix: isList ? `- ${text}   (piece ${piece + 1})` : `${field}: ${text}` };
}

function difference(written: string, printed: string): string {
	if (printed === '') return `“${written}” is not there`;
	if (written === '') return `“${printed}” is missing here`;
	return `here “${written}”, in the article “${printed}”`;
}

function explainContext(
	field: 'prefix' | 'suffix',
	places: readonly PlaceInText[],
	total: number,
	selector: Selector,
	path: YamlPath,
	words: ArticleWords,
): Explanation {
	const where = field === 'prefix' ? 'directly before' : 'directly after';
	const listed = places.map((place) => `  line ${words.toLine(toStart(place))}: ${toSurroundings(words.text, place)}`);
	const first = places[0];
	const example = first ? toNeighbour(words.text, first, field) : '';
	return {
		place: { path: [...path, field] },
		message: [
			`The words stand in the article${total === 1 ? '' : ` in ${total} places`}, but not with this \`${field}\` ${where} them (${quoteYaml(selector[field] ?? '')}):`,
			...listed,
		].join('\n'),
		fix:
			total === 1
				? `Remove the line \`${field}\`: there is only one place.`
				: `Write the words that stand ${where}, for the first place for example:\n${field}: ${quoteYaml(example)}`,
	};
}

function explainSeveral(
	places: readonly Settlement[],
	total: number,
	{ kind }: Selector,
	words: ArticleWords,
): Pick<Problem, 'message' | 'fix'> {
	const listed = places.map(
		({ place }, index) => `  ${index + 1}. line ${words.toLine(toStart(place))}: ${toSurroundings(words.text, place)}`,
	);
	const more = total > places.length ? [`  … and ${total - places.length} more`] : [];
	const subject = kind === 'quote' ? 'This quote' : 'This passage';
	return {
		message: [`${subject} fits ${total} places of the article. Which one is meant?`, ...listed, ...more].join('\n'),
		fix: places.map((settlement, index) => `for place ${index + 1}:\n${toHelp(settlement)}`).join('\n'),
	};
}

function toHelp({ prefix, suffix, occurrence }: Settlement): string {
	if (occurrence !== undefined) return `occurrence: ${occurrence}`;
	const lines = [
		...(prefix === undefined ? [] : [`prefix: ${quoteYaml(prefix)}`]),
		...(suffix === undefined ? [] : [`suffix: ${quoteYaml(suffix)}`]),
	];
	return lines.join('\n');
}

const toStart = (place: PlaceInText): number => place[0]?.start ?? 0;
const toEnd = (place: PlaceInText): number => place.at(-1)?.end ?? 0;

/** How much of the text is shown round a place, in UTF-16 units. */
const SHOWN = 40;

function toSurroundings(text: string, place: PlaceInText): string {
	const start = toStart(place);
	const end = toEnd(place);
	const before = text.slice(Math.max(0, start - SHOWN), start);
	const after = text.slice(end, end + SHOWN);
	const words = text.slice(start, end);
	const shown = words.length > 2 * SHOWN ? `${words.slice(0, SHOWN)} […] ${words.slice(-SHOWN)}` : words;
	const opening = start > SHOWN ? '…' : '';
	const closing = end + SHOWN < text.length ? '…' : '';
	return oneLine(`${opening}${before}[${shown}]${after}${closing}`);
}

/** A few words next to a place, as an example of what a prefix or suffix could be. */
function toNeighbour(text: string, place: PlaceInText, side: 'prefix' | 'suffix'): string {
	const words = side === 'prefix' ? text.slice(0, toStart(place)) : text.slice(toEnd(place));
	const near = words
		.replace(side === 'prefix' ? /[\s.,;"'\p{Pi}\p{Pf}]+$/u : /^[\s.,;"'\p{Pi}\p{Pf}]+/u, '')
		.split(/\s+/u);
	return (side === 'prefix' ? near.slice(-3) : near.slice(0, 3)).join(' ');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
