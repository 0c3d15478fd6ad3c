import type { ArticleRecord, Statement } from '../record/model.ts';
import { breakLines } from '../text/break-lines.ts';
import { NARROWEST, toAxis, type Tick } from './timeline-axis.ts';
import { toRows, type Cluster } from './timeline-rows.ts';

/** One speaker's statements, or the article's own. */
export interface Lane {
	/** Its top in px; the lines of the name and the rows count from here. */
	y: number;
	/** The speaker's name in lines; none for the article, whose name is a word of the interface and takes one. */
	lines: string[];
	rows: { y: number; clusters: Cluster[] }[];
}

/** The drawing of when it was said: x in per cent of any width from 280 px on, y in px. */
export interface Timeline {
	height: number;
	/** The first and the last date, as known. */
	from: string;
	to: string;
	axis: { y: number; end: number; ticks: Tick[] };
	/** The article's own day, if it lies on the axis. */
	day?: { date: string; x: number };
	/** Where names begin, in px: clear of the article's day. */
	nameX: number;
	/** In the order of the article's speakers; the article itself last. */
	lanes: Lane[];
	/** Whether a month or a year is drawn. */
	hasPeriods: boolean;
	/** Numbers of drawn statements of which only the date of the source is known. */
	bySource: number[];
	/** Numbers of statements without a date, which are not drawn. */
	undated: number[];
}

/** In px: the first line of a name below the top of its lane, and from line to line. */
export const NAME = 19;
export const LINE = 16;
/** The size of a name's letters, and how far it keeps from the article's day where that begins the axis. */
const EM = 13;
const CLEAR = 6;
/** From a name's last line to the first row, whose numerals stand on it; from row to row; below the last. */
const BELOW_NAME = 24;
const ROW = 30;
const BELOW_ROWS = 8;
/** A row of labels over the axis, and the line that names the day below it. */
const LABELS = 17;
const AXIS = 24;
const DAY = 18;

/** The dated statements of an article in lanes on an axis, or nothing if none is dated. Withdrawn ones are not drawn. */
export function toTimeline(article: ArticleRecord): Timeline | undefined {
	const dated = article.statements.filter(isDated);
	if (dated.length === 0) return undefined;
	const { from, to, end, ticks, place, holds } = toAxis(dated.map(({ said }) => said));
	const { published } = article;
	const day = published.length === 10 && holds(published) ? { date: published, x: place(published).start } : undefined;
	const y = AXIS + (ticks.some(({ above }) => above !== undefined) ? LABELS : 0);

	const bySpeaker = Map.groupBy(dated, ({ speaker }) => speaker?.id);
	const names = [...article.speakers.map(({ id, name }) => ({ id, name })), { id: undefined, name: '' }];
	const lanes: Lane[] = [];
	let height = y + (day === undefined ? 0 : DAY);
	for (const { id, name } of names) {
		const statements = bySpeaker.get(id);
		if (statements === undefined) continue;
		const lines = breakLines(name, (NARROWEST - CLEAR) / EM);
		const first = NAME + LINE * (Math.max(1, lines.length) - 1) + BELOW_NAME;
		const groups = Map.groupBy(statements, ({ said }) => said);
		const rows = toRows(Array.from(groups, ([date, items]) => ({ date, ...place(date), items: items.map(toItem) })));
		lanes.push({ y: height, lines, rows: rows.map((clusters, index) => ({ y: first + index * ROW, clusters })) });
		height += first + (rows.length - 1) * ROW + BELOW_ROWS;
	}
	return {
		height,
		from,
		to,
		axis: { y, end, ticks },
		...(day === undefined ? {} : { day }),
		nameX: day !== undefined && day.x < 3 ? CLEAR : 0,
		lanes,
		hasPeriods: dated.some(({ said }) => said.length < 10),
		bySource: dated.filter(({ dateVerb }) => dateVerb === 'published').map(({ number }) => number),
		undated: article.statements.filter(({ said }) => said === undefined).map(({ number }) => number),
	};
}

function isDated(statement: Statement): statement is Statement & { said: string } {
	return statement.said !== undefined;
}

function toItem({ id, number, kind, dateVerb }: Statement) {
	return { id, number, kind, dateVerb };
}
