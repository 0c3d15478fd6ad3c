import type { Ledger, LedgerLine } from '../schema/ledger.ts';

/** The numbers that an article's statements have already, and the first that none there ever had. */
export interface AssignedNumbers {
	/** By id. */
	numbers: ReadonlyMap<string, number>;
	next: number;
}

/** Gives the numbers of one article's statements that the ledger knows. Contract section 4. */
export type Numbering = (article: NumberedArticle) => AssignedNumbers;

interface NumberedArticle {
	slug: string;
	formerSlugs: readonly string[];
	statements: readonly { id: string; formerIds: readonly string[] }[];
}

/** A number that was given in an article. */
interface Given {
	id: string;
	number: number;
}

/**
 * Looks numbers up: a statement keeps its number through renaming of itself and of its article; one that moved from
 * another article gets a new one; a number that was ever given in an article is given to nobody else there.
 */
export function createNumbering({ statements }: Pick<Ledger, 'statements'>): Numbering {
	const byArticle = Map.groupBy(statements.flatMap(toGiven), ({ article }) => article);
	const left = new Set(statements.filter(({ now }) => now !== undefined).map(({ id }) => id));
	return ({ slug, formerSlugs, statements: published }) => {
		// Two articles that become one may both have a number 1: the one that keeps its address keeps its numbers.
		const given = new Map<string, number>();
		const taken = new Set<number>();
		for (const one of [slug, ...formerSlugs].flatMap((name) => byArticle.get(name) ?? [])) {
			if (!taken.has(one.number) && !given.has(one.id)) given.set(one.id, one.number);
			taken.add(one.number);
		}
		const numbers = new Map<string, number>();
		const used = new Set<number>();
		for (const { id, formerIds } of published) {
			// Of several ids the one it had last: the others have left their history to it.
			const names = [id, ...formerIds].sort((a, b) => Number(left.has(a)) - Number(left.has(b)));
			const number = names.map((name) => given.get(name)).find((known) => known !== undefined);
			if (number === undefined || used.has(number)) continue;
			numbers.set(id, number);
			used.add(number);
		}
		let next = 1;
		for (const number of taken) next = Math.max(next, number + 1);
		return { numbers, next };
	};
}

/** Where a statement stands and where it stood. */
function toGiven({ id, article, number, places = [] }: LedgerLine): (Given & { article: string })[] {
	return [{ article, number }, ...places].map((place) => ({ id, ...place }));
}
