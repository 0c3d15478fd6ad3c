import type { LedgerReading } from '../../ledger/read-ledger.ts';
import type { PlacedProblem } from '../../problems/problem.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { compareText } from '../../text/compare-text.ts';

/** A number that two statements of an article have or had. */
export function checkNumbers({ statements }: Ledger, reading: LedgerReading): PlacedProblem[] {
	// A former id has the number of the statement that took over.
	const places = statements
		.filter(({ now }) => now === undefined)
		.flatMap(({ id, first, article, number, places: stood = [] }) =>
			[{ article, number }, ...stood].map((place) => ({ id, first, ...place })),
		);
	const highest = new Map<string, number>();
	for (const { article, number } of places) highest.set(article, Math.max(highest.get(article) ?? 0, number));
	return [...Map.groupBy(places, ({ article, number }) => `${article} ${number}`).values()].flatMap((given) => {
		const ids = new Map(given.map((place) => [place.id, place]));
		const [earlier, ...later] = [...ids.values()].sort(
			(a, b) => compareText(a.first, b.first) || compareText(a.id, b.id),
		);
		if (earlier === undefined) return [];
		return later.map(({ id, article, number }) => {
			const free = (highest.get(article) ?? number) + 1;
			highest.set(article, free);
			return reading.placeAt(id, {
				code: 'number-changed',
				statement: id,
				message: `\`${id}\` and \`${earlier.id}\` both have the number ${number} in \`${article}\`. Two branches gave it, each without the other.`,
				fix: `Give the one that is not published yet the next free number in its line: "number":${free}`,
			});
		});
	});
}
