import type { IndexedStatement } from '../../../src/text/indexed.ts';
import type { Names } from './index-folder.ts';

/** Numbers from 0 up to 1, the same for the same seed (Mulberry32). */
export function createRandom(seed: number) {
	let state = seed;
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		below,
		chance: (share: number): boolean => next() < share,
		pick: <Item>(items: readonly Item[]): Item => {
			const item = items[below(items.length)];
			if (item === undefined) throw new RangeError('There is nothing to pick from.');
			return item;
		},
	};
}

export type Random = ReturnType<typeof createRandom>;

/** Words and their inflected forms; no two rows have a stem in common. What is not here is of no other word's stem. */
export const FORMS: readonly (readonly string[])[] = [
	['cartel', 'cartels', 'Cárteles'],
	['border', 'borders', 'bordered', 'bordering'],
	['invade', 'invaded', 'invades', 'invading'],
	['invasion', 'invasions'],
	['agree', 'agrees', 'agreed'],
	['agreement', 'agreements'],
	['threaten', 'threatened', 'threatening'],
	['soldier', 'soldiers'],
	['order', 'ordered', 'orders'],
	['Mexican', 'Mexicans'],
	['drug', 'drugs'],
	['treaty', 'treaties'],
	['say', 'says', 'saying'],
	['crime', 'crimes'],
	['criminal', 'criminals'],
	['sovereignty'],
	['president', 'presidents'],
];

const PLAIN = [
	...[
		'the',
		'of',
		'and',
		'not',
		'a',
		'in',
		'we',
		'will',
		'US',
		'Mexico’s',
		"don't",
		'can’t',
		'co-operate',
		'non-partisan',
	],
	...[
		'1,500',
		'2.5',
		'7',
		'12',
		'2025',
		'covid19',
		'F16',
		'1990s',
		'20th',
		'Élysée',
		'São',
		'naïve',
		'Straße',
		'Łódź',
		'ﬁscal',
	],
	...['soft\u00ADhyphen', 'R&D', 'and/or', 'U.S.', 'constructor', 'I.', '❤️'],
];

/** Words of scripts in which marks make other words or none, and of those that write no blanks. */
const SCRIPTS: readonly (readonly string[])[] = [
	['invasión', 'año', 'ano', 'cárteles', 'acción', 'señor', 'frontera', 'pingüino'],
	['война', 'мир', 'мира', 'граница', 'ёлка', 'елка', 'йод'],
	['مُحَمَّد', 'محمد', 'السَّلَام', 'السلام', 'الحرب', 'أمن', 'حدود'],
	['कमल', 'कमाल', 'किताब', 'कताब', 'शांति', 'सीमा', 'समा'],
	['東京タワー', 'かぎ', 'かき', '平和', '国境', 'ハーブ', 'バーフ', '上ゟ', 'ｶﾞｽ'],
	['สันติภาพ', 'นก', 'นิก', 'ชายแดน', 'สงคราม', 'น้ำ', 'นำ'],
	['שָׁלוֹם', 'שלום', 'מלחמה', 'גבול'],
	['전쟁', '평화', '국경', '한국어'],
];

export const NAMES: Names = {
	speakers: [
		{ id: 'ana', name: 'Ana' },
		{ id: 'ana-ruiz', name: 'Ana Ruiz' },
		{ id: 'luis-ruiz', name: 'Luis Ruiz Gómez' },
		{ id: 'jose-munoz', name: 'José Muñoz' },
		{ id: 'white-house', name: 'The White House' },
		{ id: 'ivan-petrov', name: 'Иван Петров' },
		{ id: 'obrien', name: 'Mary O’Brien-Smith' },
	],
	topics: [
		{ id: 'drug-cartels', label: 'Drug cartels' },
		{ id: 'sovereignty', label: 'Sovereignty' },
		{ id: 'us-mexico-relations', label: 'US–Mexico relations' },
		{ id: 'security', label: 'Security of Mexico' },
	],
	articles: Array.from({ length: 90 }, (_, at) => ({ slug: `article-${at}`, title: `Title ${at}` })),
};

const STATUSES = ['asserted', 'reported', 'documented', 'disputed', 'refuted', 'judgement'];

/** Statements of one or more articles, newest first and undated last. The same seed gives the same. */
export function createStatements(size: number, seed: number): IndexedStatement[] {
	const random = createRandom(seed);
	const numbers = new Map<string, number>();
	const statements = Array.from({ length: size }, () => createStatement(random, numbers));
	return statements
		.map((statement) => ({ statement, rank: toRank(statement.said) }))
		.sort((one, other) => (one.rank < other.rank ? 1 : one.rank > other.rank ? -1 : 0))
		.map(({ statement }) => statement);
}

/** Greater is newer: a month behind its days, a year behind its months, no date behind all. */
const toRank = (said = ''): string => said.padEnd(10, ' ');

function createStatement(random: Random, numbers: Map<string, number>): IndexedStatement {
	const { slug } = random.pick(NAMES.articles);
	const number = (numbers.get(slug) ?? 0) + 1;
	numbers.set(slug, number);
	const isQuote = random.chance(0.6);
	const speaker = isQuote || random.chance(0.5) ? random.pick(NAMES.speakers) : undefined;
	const said = createDate(random);
	const isFragment = isQuote && random.chance(0.2);
	const words = createWords(random, isFragment ? 2 : 4 + random.below(11));
	return {
		id: random.chance(0.03) ? `plain${slug.replace('article-', '')}${number}` : `${slug}-statement-${number}`,
		number,
		kind: isQuote ? 'quote' : 'claim',
		...(!isQuote && { status: random.pick(STATUSES) }),
		words,
		speaker: speaker?.id ?? 'article',
		...(speaker && { by: speaker.name, role: 'Minister' }),
		...(said !== undefined && { said }),
		about: isQuote ? 'Quote' : 'Claim',
		topics: NAMES.topics.filter(() => random.chance(0.3)).map(({ id }) => id),
		article: slug,
		...(isFragment && { sentence: `${createWords(random, 3)} “${words}” ${createWords(random, 3)}` }),
	};
}

function createDate(random: Random): string | undefined {
	if (random.chance(0.12)) return undefined;
	const two = (value: number): string => String(value).padStart(2, '0');
	const parts = [String(2022 + random.below(4)), two(1 + random.below(12)), two(1 + random.below(28))];
	return parts.slice(0, random.chance(0.15) ? 1 : random.chance(0.25) ? 2 : 3).join('-');
}

function createWords(random: Random, length: number): string {
	const script = random.chance(0.25) ? random.pick(SCRIPTS) : undefined;
	const list = Array.from({ length }, () => {
		const word = script
			? random.pick(script)
			: random.chance(0.6)
				? random.pick(random.pick(FORMS))
				: random.pick(PLAIN);
		const mark = random.chance(0.1) ? random.pick([',', ';', ' —', '…', '!', ' [sic]']) : '';
		return `${random.chance(0.04) ? `‘${word}’` : word}${mark}`;
	});
	// Often enough that more statements have these two words in some form than are looked at for one search.
	if (!script && random.chance(0.85))
		list.splice(random.below(length), 0, random.chance(0.9) ? 'the president' : 'the presidents');
	return `${list.join(' ')}${random.pick(['.', '', '?'])}`;
}
