import { FIGURE_NAMES, FIGURES, toLimit, type Figures, type Unit } from './figures.ts';

const HEAD = ['', 'ours', "Pagefind's", 'ratio', 'limit', ''];

/** A plain table of our figures beside those of Pagefind's packaged interface, with the limits of a site of this size. */
export function toTable(statements: number, ours: Figures, theirs: Figures): string {
	const rows = FIGURE_NAMES.flatMap((name) => {
		const { label, unit } = FIGURES[name];
		const [own, other, limit] = [ours[name], theirs[name], toLimit(name, statements)];
		if (own === undefined && other === undefined) return [];
		return [
			[
				label,
				toFigure(own, unit),
				toFigure(other, unit),
				own === undefined || other === undefined || other === 0 ? '' : (own / other).toFixed(2),
				limit === undefined ? '' : `≤ ${toFigure(limit, unit)}`,
				limit === undefined || own === undefined ? '' : toVerdict(own, limit),
			],
		];
	});
	return layOut([HEAD, ...rows]);
}

export const toVerdict = (value: number, limit: number): 'within' | 'over' => (value <= limit ? 'within' : 'over');

/** `0.42 s`, `209.6 KB` (of 1,000 bytes), `1,234`. */
function toFigure(value: number | undefined, unit: Unit): string {
	if (value === undefined) return '–';
	switch (unit) {
		case 'ms':
			return `${(value / 1000).toFixed(2)} s`;
		case 'bytes':
			return `${(value / 1000).toFixed(1)} KB`;
		case 'count':
			return value.toLocaleString('en-GB');
	}
}

/** Columns two blanks apart, the first begun at the left, the others ended at the right. */
function layOut(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const toLine = (row: readonly string[]): string =>
		row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
	return rows.map((row) => toLine(row).trimEnd()).join('\n');
}
