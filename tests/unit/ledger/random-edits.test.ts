import { expect, test } from 'vitest';
import { updateLedger } from '../../../src/ledger/update-ledger.ts';
import { LEDGER_FILE } from '../../../src/ledger/read-ledger.ts';
import { toLedgerText } from '../../../src/ledger/write-ledger.ts';
import type { PlacedProblem } from '../../../src/problems/problem.ts';
import { readContentFiles, type ContentReading, type ReadingCache } from '../../../src/record/read-content.ts';
import { toPublication } from '../../../src/record/to-publication.ts';
import { isSameWording } from '../../../src/ledger/wording.ts';
import { createRandom } from '../../bench/random.ts';
import { EDITS, pick, toTold, type Desk } from './edits.ts';
import { toFile, type Told, type Written } from './newsroom.ts';

/** How often something is edited; a longer run is `EDITS=100000`. */
const COUNT = Number(process.env.EDITS ?? 10_000);
const SEED = 4711;
/** A newsroom is closed and another opened after so many edits: what is published only grows. */
const LIFE = 200;
const TODAY = '2030-06-01';

/** What the public knows: to whom each published address led, by address, and what was said there last. */
interface Published {
	addresses: Map<string, number>;
	/** By who the statement is. */
	words: Map<number, { words: readonly string[]; corrections: number; number: number; article: number }>;
}

/**
 * The newsroom edits, checks, takes back what is refused, and publishes now and then. What the test knows of who is who
 * stands in no file, so what the checks let through is judged by something else than the checks.
 */
test(`after ${COUNT} edits of articles every address that was ever published leads to what it led to, or a problem names it`, () => {
	const done: Record<string, number> = {};
	let addresses = 0;
	let room = createRoom(SEED);
	for (let count = 0; count < COUNT; count++) {
		if (count % LIFE === LIFE - 1) {
			addresses += room.published.addresses.size;
			room = createRoom(SEED + count);
		}
		const [name, edit] = pick(room.desk, Object.entries(EDITS)) ?? expect.fail();
		const before = structuredClone(room.desk.articles);
		edit(room.desk);
		const reading = room.read();
		const errors = reading.problems.filter(
			({ severity, code }) => severity === 'error' && code !== 'permalink-missing',
		);
		const faults = findFaults(room.desk.articles, room.published);
		if (errors.length === 0) {
			expect(faults, `${name} was let through`).toEqual([]);
			done[name] = (done[name] ?? 0) + 1;
			if (room.desk.random() < 0.3) room.publish(reading);
			continue;
		}
		for (const fault of faults.filter(({ isAddress }) => isAddress)) {
			expect(named(errors, fault.id), `${name}: no problem names ${fault.id}\n${JSON.stringify(errors, null, 1)}`).toBe(
				true,
			);
		}
		room.desk.articles.splice(0, Infinity, ...before);
	}
	// Every kind of edit was let through at some time that can be right at all.
	const everWrong =
		/says nothing|forgets|gives a former|swaps|puts another|gives an id|removes an article|a draft|claim of a quote/;
	expect(Object.keys(EDITS).filter((name) => !(name in done) && !everWrong.test(name))).toEqual([]);
	expect(addresses).toBeGreaterThan(COUNT / 50);
}, 300_000);

const named = (errors: readonly PlacedProblem[], id: string): boolean =>
	errors.some(({ statement, message }) => statement === id || message.includes(`\`${id}\``));

function createRoom(seed: number) {
	const random = createRandom(seed);
	let last = 0;
	const desk: Desk = { articles: [], random, toNew: () => ++last, everUsed: new Set(), left: new Set() };
	for (let count = 0; count < 3; count++) {
		const self = desk.toNew();
		const article: Written = { self, slug: `article-${self}`, formerSlugs: [], isDraft: false, speakers: [], told: [] };
		article.speakers = [toSpeaker(1), toSpeaker(2 + count)];
		article.told = Array.from({ length: 4 }, () => toTold(desk, article));
		desk.articles.push(article);
	}
	const published: Published = { addresses: new Map(), words: new Map() };
	const cache: ReadingCache = { articles: new Map() };
	let ledger: string | undefined;
	const read = (): ContentReading =>
		readContentFiles(
			{
				articles: desk.articles
					.map((article) => ({ file: `articles/${article.slug}.md`, bytes: Buffer.from(toFile(article)) }))
					.sort((a, b) => (a.file < b.file ? -1 : 1)),
				ledger: ledger === undefined ? undefined : { file: LEDGER_FILE, bytes: Buffer.from(ledger) },
			},
			{ base: '/', today: TODAY },
			cache,
		);
	const publish = (reading: ContentReading): void => {
		ledger = toLedgerText(updateLedger(reading.ledger, reading.articles.map(toPublication), TODAY));
		const fresh = read();
		expect(fresh.problems.filter(({ code }) => code !== 'quote-unannotated')).toEqual([]);
		desk.left = new Set(desk.articles.flatMap(({ formerSlugs }) => formerSlugs));
		remember(desk.articles, published, fresh);
	};
	const room = { desk, published, read, publish };
	publish(read());
	return room;
}

const toSpeaker = (self: number) => ({ self, id: `speaker-${self}`, formerIds: [] });

/** Writes down what the public sees now. Numbers must be those of before, and nobody else's. */
function remember(articles: readonly Written[], { addresses, words }: Published, reading: ContentReading): void {
	for (const article of articles) {
		addresses.set(`articles/${article.slug}`, article.self);
		for (const { id, self } of article.speakers) addresses.set(`speakers/${id}`, -self);
		const { numbers = {} } = reading.articles.find(({ slug }) => slug === article.slug) ?? {};
		expect(new Set(Object.values(numbers)).size).toBe(article.told.length);
		for (const told of article.told) {
			addresses.set(`s/${told.id}`, told.self);
			// What was joined leads to what took it in from now on.
			for (const id of told.formerIds) if (addresses.has(`s/${id}`)) addresses.set(`s/${id}`, told.self);
			const number = numbers[told.id] ?? expect.fail();
			const known = words.get(told.self);
			if (known?.article === article.self) expect(number, told.id).toBe(known.number);
			words.set(told.self, {
				words: [...told.pieces],
				corrections: told.corrections.length,
				number,
				article: article.self,
			});
		}
	}
}

interface Fault {
	id: string;
	isAddress: boolean;
}

/** What the public would lose: by the articles alone, whatever the checks say. */
function findFaults(articles: readonly Written[], { addresses, words }: Published): Fault[] {
	const shown = articles.filter(({ isDraft }) => !isDraft);
	const leads = new Map<string, number[]>();
	const lead = (address: string, self: number): void => {
		leads.set(address, [...(leads.get(address) ?? []), self]);
	};
	for (const article of shown) {
		for (const slug of [article.slug, ...article.formerSlugs]) lead(`articles/${slug}`, article.self);
		for (const { id, formerIds, self } of article.speakers) {
			for (const one of [id, ...formerIds])
				if (!leads.get(`speakers/${one}`)?.includes(-self)) lead(`speakers/${one}`, -self);
		}
		for (const { id, formerIds, self } of article.told) for (const one of [id, ...formerIds]) lead(`s/${one}`, self);
	}
	const lost = [...addresses].flatMap(([address, self]): Fault[] => {
		const [now, ...others] = leads.get(address) ?? [];
		const id = address.slice(address.indexOf('/') + 1);
		if (now === self && others.length === 0) return [];
		const isThere = shown.some((article) => article.self === self || article.told.some((told) => told.self === self));
		const heir = others.length === 0 && !isThere ? findHeir(address, now, shown, words) : undefined;
		// What took another in says what that read before.
		return heir === undefined ? [{ id, isAddress: true }] : heir.isTold ? [] : [{ id, isAddress: false }];
	});
	const changed = shown.flatMap(({ told }) => told).filter((one) => isSilentChange(one, words));
	return [...lost, ...changed.map(({ id }) => ({ id, isAddress: false }))];
}

/** What took another in, as its editor says: an article, or a statement, which must have a correction. */
function findHeir(
	address: string,
	now: number | undefined,
	articles: readonly Written[],
	words: Published['words'],
): { isTold: boolean } | undefined {
	if (address.startsWith('articles/')) return articles.some(({ self }) => self === now) ? { isTold: true } : undefined;
	const id = address.slice(address.indexOf('/') + 1);
	const heir = articles.flatMap(({ told }) => told).find(({ self }) => self === now);
	if (!heir?.formerIds.includes(id)) return undefined;
	return { isTold: heir.corrections.length > (words.get(heir.self)?.corrections ?? 0) };
}

const isSilentChange = ({ self, pieces, corrections }: Told, words: Published['words']): boolean => {
	const known = words.get(self);
	return known !== undefined && !isSameWording(known.words, pieces) && corrections.length <= known.corrections;
};
