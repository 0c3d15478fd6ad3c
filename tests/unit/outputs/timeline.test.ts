import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTimeline, type Timeline } from '../../../src/outputs/timeline.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import type { ArticleRecord } from '../../../src/record/model.ts';
import { en as t } from '../../../src/strings/en.ts';
import { toEntry } from '../record/entries.ts';

/** A claim by the speaker of that index, or by the article; numbered in the order given. */
type Said = readonly [speaker: number | undefined, date: string | undefined];

const NAMES = ['Ada Lovelace', 'Charles Babbage', 'Luigi Menabrea'];

function toArticle(said: readonly Said[], published = '2030-01-01', names: readonly string[] = NAMES): ArticleRecord {
	const speakers = names.map((name, index) => ({ id: `s${index}`, name, role: 'Role', kind: 'person' as const }));
	const claims = said.map(([speaker, date], index) => ({
		id: `c${index}`,
		text: 'Proposition.',
		passage: 'passage',
		status: 'asserted' as const,
		...(speaker === undefined ? {} : { speaker: `s${speaker}` }),
		...(date === undefined ? {} : { said: date }),
	}));
	const [article] = buildRecord([toEntry('engine', { published, speakers, claims })], new Map()).articles;
	if (article === undefined) throw new Error('no article');
	return article;
}

function draw(said: readonly Said[], published?: string, names?: readonly string[]): Timeline {
	const timeline = toTimeline(toArticle(said, published, names));
	if (timeline === undefined) throw new Error('no timeline');
	return timeline;
}

const on = (...dates: string[]): Said[] => dates.map((date) => [0, date]);
const repeat = (count: number, date: string): Said[] => Array.from({ length: count }, () => [0, date]);

/** Rows of a lane, each cluster as `x: numbers`. */
const toRows = (timeline: Timeline, lane = 0): string[] =>
	(timeline.lanes[lane]?.rows ?? []).map(({ clusters }) =>
		clusters.map(({ x, items }) => `${x}: ${items.map(({ number }) => number).join(' ')}`).join(', '),
	);

/** Ticks as a reader sees them: `x: label`, with the label of the row above behind. */
const toTicks = ({ axis }: Timeline): string[] =>
	axis.ticks.map(({ x, date, above }) => `${x}: ${t.date.part(date)}${above ? `, ${t.date.short(above)}` : ''}`);

const toBars = ({ lanes }: Timeline): string[] =>
	lanes.flatMap(({ rows }) =>
		rows.flatMap(({ clusters }) =>
			clusters.flatMap(({ bar, date }) => (bar ? [`${date}: ${bar.x ?? '0'} ${bar.width}`] : [])),
		),
	);

describe('what is drawn', () => {
	test('an article without a dated statement has no timeline', () => {
		expect(toTimeline(toArticle([]))).toBeUndefined();
		expect(toTimeline(toArticle([[0, undefined]]))).toBeUndefined();
	});

	test('undated statements are named by number and not drawn', () => {
		const timeline = draw([
			[0, undefined],
			[0, '2025'],
			[1, undefined],
		]);
		expect(timeline.undated).toEqual([1, 3]);
		expect(timeline.lanes).toHaveLength(1);
	});

	test('lanes stand in the order of the speakers, the article last; who has no dated statement has none', () => {
		const { lanes } = draw([
			[undefined, '2025'],
			[2, '2025'],
			[0, '2025'],
			[1, undefined],
		]);
		expect(lanes.map(({ lines }) => lines)).toEqual([['Ada Lovelace'], ['Luigi Menabrea'], []]);
	});

	test('a statement that only its source dates is named as such', () => {
		const article = toArticle([]);
		const [first] = toArticle(on('2025')).statements;
		if (first === undefined) throw new Error('no statement');
		const statements = [first, { ...first, number: 2, dateVerb: 'published' as const }];
		expect(toTimeline({ ...article, statements })?.bySource).toEqual([2]);
	});

	test.each([
		['a day is a stroke', on('2025-01-01', '2025-12-31'), ['2025-01-01: 0 1', '2025-12-31: 0 1'], false],
		['a month is a bar over all of it', on('2025-01', '2025-12-31'), ['2025-01: -5.3% 5.3%', '2025-12-31: 0 1'], true],
		['a year is a bar over all of it', on('2025'), ['2025: -62% 62%'], true],
		['a bar is drawn once where its numbers wrap', repeat(4, '2025'), ['2025: -62% 62%'], true],
		['a month among centuries is still an open bar', on('1843-10', '2025'), ['1843-10: 0% 5', '2025: -0.3% 5'], true],
	])('%s', (_, said, bars, hasPeriods) => {
		const timeline = draw(said);
		expect(toBars(timeline).map((bar) => bar.replace(' -0%', ' 0%'))).toEqual(bars);
		expect(timeline.hasPeriods).toBe(hasPeriods);
	});

	test.each([
		['begins and ends with the widest', on('2025-03-01', '2025', '2024-12-31'), '2024-12-31', '2025'],
		['of two that begin together the longer is the first', on('2025-01-01', '2025-01', '2026'), '2025-01', '2026'],
		['of two that end together the shorter is the last', on('2025', '2025-12', '2024'), '2024', '2025-12'],
		['one day is both', on('2025-08-08'), '2025-08-08', '2025-08-08'],
	])('the span of the axis: %s', (_, said, from, to) => {
		expect(draw(said)).toMatchObject({ from, to });
	});
});

describe('the day of the article', () => {
	const span = on('2025-08-01', '2025-08-11');
	test.each([
		['within the axis', span, '2025-08-06', { date: '2025-08-06', x: 31 }],
		['at its beginning', span, '2025-08-01', { date: '2025-08-01', x: 0 }],
		['at its end', span, '2025-08-11', { date: '2025-08-11', x: 62 }],
		['one day behind its end', span, '2025-08-12', undefined],
		['one day before its beginning', span, '2025-07-31', undefined],
		['known as a month only', span, '2025-08', undefined],
		['of a single day', on('2025-08-08'), '2025-08-08', { date: '2025-08-08', x: 0 }],
		['beside a single day', on('2025-08-08'), '2025-08-09', undefined],
		['within the last year', on('1843', '2025'), '2025-07-02', { date: '2025-07-02', x: 61.8 }],
		['on the day after the last year', on('2025'), '2026-01-01', undefined],
		['on the day after centuries', on('1843', '2025'), '2026-01-01', undefined],
	])('%s', (_, said, published, day) => {
		expect(draw(said, published).day).toEqual(day);
	});

	test('names keep clear of it where it begins the axis', () => {
		expect(draw(on('2025-08-08'), '2025-08-08').nameX).toBe(6);
		expect(draw(on('2025-08-08'), '2025-08-09').nameX).toBe(0);
	});
});

describe('ticks are as fine as there is room, and as what is known', () => {
	test.each([
		['one day', on('2025-08-08'), ['0: 8, Aug 2025']],
		['a few days', on('2025-08-01', '2025-08-04'), ['0: 1, Aug 2025', '20.7: 2', '41.3: 3', '62: 4']],
		[
			'days over a new month, whose name takes the place of the one before',
			on('2025-07-31', '2025-08-09'),
			['0: 31', '13.8: 2, Aug 2025', '27.6: 4', '41.3: 6', '55.1: 8'],
		],
		['weeks', on('2025-08-01', '2025-08-31'), ['0: 1, Aug 2025', '14.5: 8', '28.9: 15', '43.4: 22', '57.9: 29']],
		['one month alone is not divided', on('2025-08'), ['0: Aug, 2025']],
		['a few months', on('2024-12', '2025-02'), ['0: Dec, 2024', '21.4: Jan, 2025', '42.7: Feb']],
		['a year', on('2025', '2025-08-08'), ['0: Jan, 2025', '15.3: Apr', '30.7: Jul', '46.4: Oct']],
		['one year alone is not divided', on('2025'), ['0: 2025']],
		[
			'a few years',
			on('2023-05-01', '2025'),
			['3.9: Jul', '15.6: Jan, 2024', '27.1: Jul', '38.8: Jan, 2025', '50.3: Jul'],
		],
		['some years', on('2019-05-01', '2025'), ['6.2: 2020', '24.8: 2022', '43.4: 2024']],
		['centuries', on('1843', '2025'), ['2.4: 1850', '19.3: 1900', '36.3: 1950', '53.2: 2000']],
		['the longest there is', on('1000', '9999'), ['6.9: 2000', '20.7: 4000', '34.4: 6000', '48.2: 8000']],
	])('%s', (_, said, ticks) => {
		expect(toTicks(draw(said))).toEqual(ticks);
	});
});

describe('numbers of a lane', () => {
	test.each([
		['of one date stand in order of number', repeat(3, '2025'), ['62: 1 2 3']],
		['wrap where a telephone ends', repeat(7, '2025'), ['62: 1 2 3', '62: 4 5 6', '62: 7']],
		['have the whole width on a single day', repeat(10, '2025-08-08'), ['0: 1 2 3 4 5 6 7 8 9', '0: 10']],
		['share a row where dates are apart', on('2024-01-01', '2025-01-01'), ['0: 1, 62: 2']],
		[
			'go to a further row where dates are near',
			on('2024-01-01', '2024-01-09', '2025-01-01'),
			['0: 1, 62: 3', '1.4: 2'],
		],
		['stand in the order of the axis', on('2025-01-01', '2024-01-01'), ['0: 2, 62: 1']],
		['of dates that begin together stand the shorter first', on('2025', '2025-01-01'), ['0: 2', '62: 1']],
		['keep off a bar that begins behind them', on('2024-12-20', '2025'), ['0: 1', '62: 2']],
		['do not stand on the bar of another', on('2025', '2025-07-01'), ['62: 1', '30.7: 2']],
		['stand behind the bar of their own', on('2025-01', '2025-12-31'), ['5.3: 1, 62: 2']],
	])('%s', (_, said, rows) => {
		expect(toRows(draw(said))).toEqual(rows);
	});

	test('stand in steps of 30 px', () => {
		const [cluster] = draw(repeat(3, '2025')).lanes[0]?.rows[0]?.clusters ?? [];
		expect(cluster?.items.map(({ centre }) => centre)).toEqual([20, 50, 80]);
	});
});

test('lanes lie below one another, with a line more for a name of two lines and a row more for a second row', () => {
	const long = 'Committee on Bodies in the Sky and All Other Matters of the Royal Institution';
	const said: Said[] = [[0, '2025'], [1, '2025'], ...repeat(4, '2025')];
	const { lanes, height } = draw(said, undefined, ['Ada', long]);
	expect(lanes.map(({ y }) => y)).toEqual([24, 105]);
	expect(lanes.map(({ rows }) => rows.map(({ y }) => y))).toEqual([[43, 73], [59]]);
	expect(height).toBe(172);
});

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** What a finger hits, and the bars, in px of a timeline so wide. */
function toBoxes({ lanes }: Timeline, width: number): Box[] {
	const toPixels = (length: string): number =>
		length.endsWith('%') ? (Number(length.slice(0, -1)) * width) / 100 : Number(length);
	return lanes.flatMap((lane) =>
		lane.rows.flatMap((row) =>
			row.clusters.flatMap(({ x, bar, items }) => {
				const y = lane.y + row.y;
				const origin = (x * width) / 100;
				const hits = items.map(({ centre }) => ({
					...{ left: origin + centre - 15, right: origin + centre + 15 },
					...{ top: y - 23, bottom: y + 5 },
				}));
				if (bar === undefined) return hits;
				const left = origin + toPixels(bar.x ?? '0');
				return [...hits, { left, right: left + toPixels(bar.width), top: y - 4, bottom: y + 4 }];
			}),
		),
	);
}

const meets = (a: Box, b: Box): boolean =>
	a.left < b.right - 1e-9 && b.left < a.right - 1e-9 && a.top < b.bottom && b.top < a.bottom;

const pad = (value: number): string => String(value).padStart(2, '0');
const toDates = (years: number): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.integer({ min: 1800, max: 1799 + years }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 }),
			fc.constantFrom(4, 7, 10),
		)
		.map(([year, month, day, length]) => `${year}-${pad(month)}-${pad(day)}`.slice(0, length));
const spans = fc.constantFrom(1, 3, 180, 8000);
const speakers = fc.option(fc.nat({ max: 2 }), { nil: undefined });
const articles = spans.chain((years) =>
	fc.array(fc.tuple(speakers, fc.option(toDates(years), { nil: undefined, freq: 9 })), { maxLength: 40 }),
);
const dates = spans.chain((years) => fc.array(toDates(years), { minLength: 1, maxLength: 4 }));

test('whatever the dates: nothing meets or reaches beyond an edge, on a telephone or any wider page', () => {
	fc.assert(
		fc.property(articles, fc.integer({ min: 280, max: 1000 }), (said, wider) => {
			const timeline = toTimeline(toArticle(said));
			if (timeline === undefined) return;
			for (const width of [280, wider]) {
				const boxes = toBoxes(timeline, width);
				expect(boxes.filter(({ left, right }) => left < -0.01 || right > width)).toEqual([]);
				expect(boxes.filter(({ bottom }) => bottom > timeline.height)).toEqual([]);
				expect(boxes.filter((a, index) => boxes.slice(index + 1).some((b) => meets(a, b)))).toEqual([]);
			}
		}),
	);
});

test('whatever the dates: every dated statement is drawn once, in order of number within its date and lane', () => {
	fc.assert(
		fc.property(articles, (said) => {
			const timeline = toTimeline(toArticle(said));
			const drawn = (timeline?.lanes ?? []).flatMap(({ rows }) => rows.flatMap(({ clusters }) => clusters));
			const numbers = drawn.flatMap(({ items }) => items.map(({ number }) => number));
			const expected = said.flatMap(([, date], index) => (date === undefined ? [] : [index + 1]));
			expect(numbers.toSorted((a, b) => a - b)).toEqual(expected);
			for (const lane of timeline?.lanes ?? []) {
				const clusters = lane.rows.flatMap((row) => row.clusters);
				for (const [, same] of Map.groupBy(clusters, ({ date }) => date)) {
					const inOrder = same.flatMap(({ items }) => items.map(({ number }) => number));
					expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
				}
			}
		}),
	);
});

test('whatever the dates: there is a tick, and labels stand apart on a telephone', () => {
	/** In px: figures and letters of 13 px are 7 wide or less, and a little is kept between two labels. */
	const toWidth = (label: string): number => label.length * 7 + 2;
	const areApart = (labels: readonly { x: number; label: string }[]): boolean =>
		labels.every(({ x, label }, index) => {
			const next = labels[index + 1];
			return next === undefined || (next.x - x) * 2.8 >= toWidth(label);
		});
	fc.assert(
		fc.property(dates, (some) => {
			const { axis } = draw(on(...some));
			expect(axis.ticks.length).toBeGreaterThan(0);
			expect(areApart(axis.ticks.map(({ x, date }) => ({ x, label: t.date.part(date) })))).toBe(true);
			const above = axis.ticks.flatMap(({ x, above }) => (above ? [{ x, label: t.date.short(above) }] : []));
			expect(areApart(above)).toBe(true);
		}),
		{ numRuns: 300 },
	);
});
