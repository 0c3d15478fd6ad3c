/**
 * One property of all statements in the order of the index: what facets are counted by, in the fewest bytes that still
 * are text and so are packed by every host. `values` holds a number a statement, `width` digits each, the first digit
 * the highest; a digit is a character from `FIRST_DIGIT` on. The number is that of a set of `sets`, or without `sets`
 * of an id.
 */
export interface Column {
	ids: string[];
	/** What readers see for the ids, where it is not the ids themselves. */
	labels?: string[];
	/** Numbers of ids: for properties of which a statement may have none or several. */
	sets?: number[][];
	width: number;
	values: string;
}

/** Printable ASCII without what JSON escapes: from `#` on, and `\` left out. */
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;
const BASE = 0x7e - FIRST_DIGIT;

/**
 * A column of the ids that each statement has. The ids are numbered by how often they are there, so that the first
 * digits of most statements are the same.
 */
export function toColumn(rows: readonly (readonly string[])[], labels?: ReadonlyMap<string, string>): Column {
	const ids = byFrequency(rows.flat());
	const isSingle = rows.every(({ length }) => length === 1);
	const idNumbers = toNumbers(ids);
	const keys = isSingle ? ids : byFrequency(rows.map(toKey));
	const keyNumbers = toNumbers(keys);
	const width = Math.max(1, Math.ceil(Math.log(keys.length) / Math.log(BASE)));
	return {
		ids,
		...(labels && { labels: ids.map((id) => labels.get(id) ?? id) }),
		...(!isSingle && {
			sets: keys.map((key) => (key === '' ? [] : key.split(' ').map((id) => idNumbers.get(id) ?? 0))),
		}),
		width,
		values: rows.map((row) => toDigits(keyNumbers.get(isSingle ? (row[0] ?? '') : toKey(row)) ?? 0, width)).join(''),
	};
}

/** The numbers of a column, one a statement. */
export function readColumn({ values, width }: Column): Uint32Array {
	return Uint32Array.from({ length: values.length / width }, (_, index) => {
		let value = 0;
		for (let at = index * width; at < (index + 1) * width; at++) value = value * BASE + toDigit(values.charCodeAt(at));
		return value;
	});
}

/** Ids hold no blank. */
const toKey = (row: readonly string[]): string => row.join(' ');

function byFrequency(items: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	// The sort is stable: equals stay in the order of the statements.
	return [...counts].sort(([, one], [, other]) => other - one).map(([item]) => item);
}

const toNumbers = (items: readonly string[]): Map<string, number> => new Map(items.map((item, index) => [item, index]));

function toDigits(value: number, width: number): string {
	let digits = '';
	for (let left = value, place = 0; place < width; place++, left = Math.floor(left / BASE)) {
		const unit = FIRST_DIGIT + (left % BASE);
		digits = String.fromCharCode(unit < BACKSLASH ? unit : unit + 1) + digits;
	}
	return digits;
}

const toDigit = (unit: number): number => (unit > BACKSLASH ? unit - 1 : unit) - FIRST_DIGIT;
