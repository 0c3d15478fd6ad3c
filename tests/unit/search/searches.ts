import { FACETS, SORTS, type FacetName, type Query } from '../../../src/search/query.ts';
import { toSearchWords } from '../../../src/text/search-words.ts';
import { NAMES, type Random } from './corpus.ts';
import { toQuery } from './index-folder.ts';
import {
	FACET_VALUES,
	isSurelyAfter,
	isSurelyBefore,
	standsExactly,
	standsInAnyForm,
	standsInIndex,
	toWords,
	type Scanned,
	type Test,
} from './scan.ts';

/** Something typed, and what it asks of a statement. */
interface Part {
	typed: string;
	test: Test;
	/** The words that are wanted, if it is words. */
	words?: string[];
	isPhrase?: true;
	/** Whether the index leaves it open, so that the statement has to be looked at. */
	isOpen?: Test;
}

export interface Search {
	query: Query;
	parts: Part[];
	facets: Partial<Record<FacetName, Test>>;
}

/** All that is asked but of one facet. */
export const toTest =
	({ parts, facets }: Search, without?: FacetName): Test =>
	(scanned) =>
		parts.every(({ test }) => test(scanned)) &&
		FACETS.every((name) => name === without || (facets[name]?.(scanned) ?? true));

/** What the index does not rule out, and has to be looked at: all that is asked but of the facets. */
export const isToBeLookedAt =
	({ parts }: Search): Test =>
	(scanned) =>
		parts.every(({ test, isOpen, words }) => (isOpen ? words === undefined || isOpen(scanned) : test(scanned))) &&
		parts.some(({ isOpen }) => isOpen?.(scanned));

const PAIRS = ['“”', '""', '„“', '«»', '»«', '「」', '‹›', '‟”', '‘’', "''", '‚’'];

/** A search that is likely to find something, because its words are those of statements. */
export function createSearch(random: Random, all: readonly Scanned[]): Search {
	const target = random.pick(all);
	const parts: Part[] = [];
	if (random.chance(0.85)) {
		for (let left = 1 + random.below(3); left > 0; left--) {
			parts.push(random.chance(0.45) ? createPhrase(random, target) : createWord(random, target));
		}
	}
	if (random.chance(0.35)) {
		const other = random.pick(all);
		parts.push(not(random.chance(0.5) ? createPhrase(random, other) : createWord(random, other)));
	}
	if (random.chance(0.35)) parts.push(createCondition(random, target));
	if (random.chance(0.15)) parts.push(createCondition(random, random.pick(all)));
	const facets: Partial<Query['facets']> = {};
	for (const name of FACETS) if (random.chance(0.12)) facets[name] = createValues(random, name, target, all);
	const sort = random.chance(0.6) ? random.pick(SORTS) : undefined;
	return {
		query: toQuery(parts.map(({ typed }) => typed).join(random.pick([' ', '  ', '\u00A0'])), {
			facets,
			...(sort && { sort }),
		}),
		parts,
		facets: Object.fromEntries(
			Object.entries(facets).map(([name, values]) => [
				name,
				({ statement }: Scanned) => FACET_VALUES[name as FacetName](statement).some((value) => values.includes(value)),
			]),
		),
	};
}

/** Some words in a row of a statement, as they are written there or in other letters, in marks. */
function createPhrase(random: Random, { statement }: Scanned): Part {
	const text = random.pick(
		[statement.words, statement.words, statement.by, statement.sentence].filter((t) => t !== undefined),
	);
	const places = toSearchWords(text);
	const from = random.below(places.length);
	const to = Math.min(places.length, from + 1 + random.below(4)) - 1;
	const words = toWords(text).slice(from, to + 1);
	const written = text.slice(places[from]?.start, places[to]?.end);
	const pair = random.pick(PAIRS);
	const isBare = /["'‘’‚‛“-‟«»「」‹›]/u.test(written);
	const typed = disguise(random, isBare ? words.join(' ') : written);
	return {
		typed: `${pair.charAt(0)}${typed}${pair.charAt(1)}`,
		words,
		isPhrase: true,
		test: standsExactly(words),
		isOpen: standsInIndex(words),
	};
}

/** A word of a statement without marks round it. Where a mark parts it, it is several words in a row. */
function createWord(random: Random, { statement }: Scanned): Part {
	const pieces =
		`${statement.words} ${statement.by ?? ''}`.match(/[\p{L}\p{N}\p{M}\u00AD’'&/.-]*[\p{L}\p{N}\p{M}]/gu) ?? [];
	const typed = disguise(random, random.pick(pieces.filter((piece) => toWords(piece).length > 0)));
	const words = toWords(typed);
	return { typed, words, test: standsInAnyForm(words), ...(MARKED.test(typed) && { isOpen: standsInIndex(words) }) };
}

/** Scripts whose marks make other words, and are not in the index. */
const MARKED = /[\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Other letters that read the same: capitals, accents left out or written apart. */
function disguise(random: Random, text: string): string {
	switch (random.below(5)) {
		case 0:
			return text.toUpperCase();
		case 1:
			return text.normalize('NFD');
		case 2:
			return text.replace(/[áéíóúñüÉãï]/g, (letter) => letter.normalize('NFD').charAt(0));
		default:
			return text;
	}
}

/** What is excluded are the very words, in marks or not. */
function not({ typed, words = [] }: Part): Part {
	return { typed: `-${typed}`, test: (scanned) => !standsExactly(words)(scanned), isOpen: standsInIndex(words) };
}

function createCondition(random: Random, { statement }: Scanned): Part {
	const isExcluded = random.chance(0.3);
	const make = (typed: string, test: Test): Part =>
		isExcluded ? { typed: `-${typed}`, test: (scanned) => !test(scanned) } : { typed, test };
	switch (random.pick(['speaker', 'name', 'kind', 'status', 'topic', 'label', 'before', 'after'])) {
		case 'kind':
			return make(`KIND:${statement.kind}`, (scanned) => scanned.statement.kind === statement.kind);
		case 'status': {
			const { status = 'disputed' } = statement;
			return make(`status:${status}`, (scanned) => scanned.statement.status === status);
		}
		case 'topic': {
			const [topic = 'security'] = statement.topics;
			return make(`topic:${topic}`, (scanned) => scanned.statement.topics.includes(topic));
		}
		case 'label': {
			const { label } = random.pick(NAMES.topics);
			const words = toWords(random.pick([label, ...label.split(' ')]));
			const ids = NAMES.topics.filter((topic) => isNamed(topic.id, topic.label, words)).map(({ id }) => id);
			return make(`topic:"${words.join(' ')}"`, ({ statement: { topics } }) => topics.some((id) => ids.includes(id)));
		}
		case 'speaker':
			return make(`speaker:${statement.speaker}`, (scanned) => scanned.statement.speaker === statement.speaker);
		case 'name': {
			const { name } = random.pick(NAMES.speakers);
			const part = random.pick([name, ...name.split(/[ -]/)]);
			const words = toWords(part);
			const ids = NAMES.speakers.filter((speaker) => isNamed(speaker.id, speaker.name, words)).map(({ id }) => id);
			return make(`Speaker:“${part}”`, (scanned) => ids.includes(scanned.statement.speaker));
		}
		default:
			return createDateCondition(random, isExcluded);
	}
}

/** An id is that one only; a part of a name is everybody's who has it. */
function isNamed(id: string, name: string, words: readonly string[]): boolean {
	const all = [...NAMES.speakers, ...NAMES.topics].map((one) => one.id);
	const typed = words.join(' ');
	return all.includes(typed) ? id === typed : words.every((word) => toWords(name).includes(word));
}

function createDateCondition(random: Random, isExcluded: boolean): Part {
	const period = random.pick([
		'2023',
		'2024',
		'2025',
		'2024-02',
		'2023-12',
		'2024-06-15',
		'2025-01-01',
		'2024-02-29',
		'2021',
		'2030',
	]);
	const [key, lies] = random.chance(0.5) ? (['before', isSurelyBefore] as const) : (['after', isSurelyAfter] as const);
	return {
		typed: `${isExcluded ? '-' : ''}${key}:${period}`,
		// An undated statement is never found by a date, by its exclusion neither.
		test: ({ statement: { said } }) => said !== undefined && lies(said, period) !== isExcluded,
	};
}

function createValues(random: Random, name: FacetName, target: Scanned, all: readonly Scanned[]): string[] {
	const some = [target, ...Array.from({ length: random.below(4) }, () => random.pick(all))];
	const values = some.flatMap(({ statement }): string[] => FACET_VALUES[name](statement));
	return values.length === 0 || random.chance(0.1) ? [...values, 'nobody'] : [...new Set(values)];
}
