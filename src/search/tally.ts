import type { IndexedStatement } from '../text/indexed.ts';
import type { Archive, Values } from './archive.ts';
import type { Count, FacetCount } from './answer.ts';
import { NO, PERHAPS, YES, type Clause } from './clause.ts';

/** More statements are not looked at for one query: each is a file to fetch. */
const MOST_LOOKS = 200;

/** The clauses of a query on all statements, and what is found out by looking at the words. */
export class Tally {
	/** Statements that are not ruled out, in the order of the archive. */
	readonly docs: readonly number[];
	readonly #archive: Archive;
	readonly #clauses: readonly Clause[];
	readonly #looks: Looks;

	constructor(archive: Archive, clauses: readonly Clause[], looks = new Looks(archive)) {
		this.#archive = archive;
		this.#clauses = clauses;
		this.#looks = looks;
		const mask = combine(archive.size, clauses);
		this.docs = [...mask.keys()].filter((doc) => mask[doc] !== NO);
	}

	/** The same without some clauses; what was looked at is known to both. */
	with(clauses: readonly Clause[]): Tally {
		return new Tally(this.#archive, clauses, this.#looks);
	}

	/** Whether a statement is found: nothing if it would have to be looked at and is not yet. */
	knows(doc: number): boolean | undefined {
		const open = this.#clauses.filter(({ mask }) => mask[doc] === PERHAPS);
		const verdicts = open.map((clause) => this.#looks.known(clause, doc));
		return verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true;
	}

	/** The first of a list that are found, at most so many. They are looked at whatever the limit says: they are shown. */
	async take(docs: readonly number[], most: number): Promise<number[]> {
		const taken: number[] = [];
		const last = Math.min(docs.length, most + MOST_LOOKS);
		for (let at = 0; at < last && taken.length < most;) {
			const batch = docs.slice(at, Math.min(last, at + most - taken.length));
			at += batch.length;
			await this.#look(batch, batch.length);
			taken.push(...batch.filter((doc) => this.knows(doc) === true));
		}
		return taken;
	}

	/** Looks at the statements of a list that have to be, as far as the limit allows, and at so many in any case. */
	async #look(docs: readonly number[], least = 0): Promise<void> {
		const open = docs.filter((doc) => this.knows(doc) === undefined);
		const clauses = this.#clauses.filter(({ verify }) => verify !== undefined);
		await this.#looks.at(open, clauses, least);
	}

	/** Counts those of a list, after looking at what has to be. */
	async count(docs: readonly number[] = this.docs): Promise<Count> {
		await this.#look(docs);
		return this.countKnown(docs);
	}

	countKnown(docs: readonly number[] = this.docs): Count {
		let count = 0;
		let isAtLeast = false;
		for (const doc of docs) {
			const isFound = this.knows(doc);
			if (isFound === true) count++;
			isAtLeast ||= isFound === undefined;
		}
		return { count, isAtLeast };
	}

	/** How many there are of each value of a facet, the most first; of those of which there are none only what is chosen. */
	async countValues({ ids, labels, of }: Values, chosen: readonly string[]): Promise<FacetCount[]> {
		const { isAtLeast } = await this.count();
		const counts = new Uint32Array(ids.length);
		for (const doc of this.docs) {
			if (this.knows(doc) === true) for (const number of of(doc)) counts[number] = (counts[number] ?? 0) + 1;
		}
		return ids
			.map((value, at) => ({ value, label: labels[at] ?? value, count: counts[at] ?? 0, isAtLeast }))
			.filter(({ value, count }) => count > 0 || chosen.includes(value))
			.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
	}
}

/** What looking at statements has told, for clauses of one query. */
class Looks {
	readonly #archive: Archive;
	readonly #verdicts = new Map<Clause, Map<number, boolean>>();
	#left = MOST_LOOKS;

	constructor(archive: Archive) {
		this.#archive = archive;
	}

	known(clause: Clause, doc: number): boolean | undefined {
		return this.#verdicts.get(clause)?.get(doc);
	}

	async at(docs: readonly number[], clauses: readonly Clause[], least: number): Promise<void> {
		const some = docs.slice(0, Math.max(this.#left, least));
		this.#left -= some.length;
		const statements = await Promise.all(some.map((doc) => this.#archive.statement(doc)));
		for (const clause of clauses) {
			const known = this.#verdicts.get(clause) ?? new Map<number, boolean>();
			this.#verdicts.set(clause, known);
			some.forEach((doc, at) => known.set(doc, verify(clause, statements[at])));
		}
	}
}

const verify = ({ verify: test }: Clause, statement: IndexedStatement | undefined): boolean =>
	statement !== undefined && test?.(statement) !== false;

function combine(size: number, clauses: readonly Clause[]): Uint8Array {
	const combined = new Uint8Array(size).fill(YES);
	for (const { mask } of clauses) {
		for (let doc = 0; doc < size; doc++) {
			if (mask[doc] === NO) combined[doc] = NO;
			else if (mask[doc] === PERHAPS && combined[doc] === YES) combined[doc] = PERHAPS;
		}
	}
	return combined;
}
