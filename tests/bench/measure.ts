import type { Browser } from '@playwright/test';
import type { Figures } from './figures.ts';
import type { Host, Served } from './host.ts';
import type { Interface } from './interfaces.ts';
import { toMoments, toStatusChange, toValuesShown, type Moments } from './moments.ts';
import type { Queries } from './queries.ts';
import { Reader } from './reader.ts';
import { toWaterfall, type Event } from './waterfall.ts';

/** An interface of a served site, and the browser it is opened in. */
export interface Subject {
	browser: Browser;
	host: Host;
	search: Interface;
}

/** What one reader met with. */
export interface Measured {
	figures: Figures;
	/** Which request when. */
	waterfall: string;
}

/** A query that was answered. */
interface Asked {
	moments: Moments;
	served: Served[];
}

/** Our own scripts, and that of Pagefind's interface. */
const SCRIPTS = /^\/(?:_astro\/|pagefind\/pagefind-ui\.js$)/;

/** What a reader does in the search of a site. */
type Visit = (reader: Reader, subject: Subject, queries: Queries) => Promise<{ figures: Figures; events: Event[] }>;

/** Lets a reader with an empty cache do something. */
export async function measure(subject: Subject, queries: Queries, visit: Visit): Promise<Measured> {
	const { browser, host, search } = subject;
	host.served.length = 0;
	const reader = await Reader.open(browser, host, search);
	try {
		const page = sum(host.served, 'body');
		await reader.focus(search.field);
		const { figures, events } = await visit(reader, subject, queries);
		const { acts } = await reader.recording();
		const focus = acts.find(({ type }) => type === 'focusin')?.time ?? 0;
		const script = sum(
			host.served.filter(({ path }) => SCRIPTS.test(path)),
			'body',
		);
		return {
			figures: { page, script, ...figures },
			waterfall: toWaterfall([{ time: focus, what: 'focus' }, ...events], await reader.fetched(), focus),
		};
	} finally {
		await reader.close();
	}
}

/** Types a query and another, and chooses a value of a facet where there are facets. */
export const typeAll: Visit = async (reader, { host, search }, { first, second }) => {
	const one = await ask(reader, host, first, (words) => reader.type(words));
	const two = await ask(reader, host, second, (words) => reader.type(words));
	const facet = search.facet && (await chooseFacet(reader, host, search.facet));
	return {
		figures: {
			first: one.moments.firstResults - one.moments.lastKey,
			firstOfAll: one.moments.firstResults - one.moments.firstKey,
			final: one.moments.final - one.moments.lastKey,
			found: toNumber(one.moments.status),
			bytes: sum(one.served, 'body'),
			headers: sum(one.served, 'headers'),
			requests: one.served.length,
			second: two.moments.firstResults - two.moments.lastKey,
			secondBytes: sum(two.served, 'body'),
			...facet?.figures,
		},
		events: [...toEvents(first, one.moments), ...toEvents(second, two.moments), ...(facet?.events ?? [])],
	};
};

/** Types three words. */
export const typeThree: Visit = async (reader, { host }, { three }) => {
	const { moments, served } = await ask(reader, host, three, (words) => reader.type(words));
	return {
		figures: {
			three: moments.firstResults - moments.lastKey,
			threeFound: toNumber(moments.status),
			threeBytes: sum(served, 'body'),
		},
		events: toEvents(three, moments),
	};
};

/** Pastes a query, so that no part of it is asked before the whole. */
export const paste: Visit = async (reader, { host }, { first }) => {
	const { moments, served } = await ask(reader, host, first, (words) => reader.paste(words));
	return {
		figures: { pasted: moments.firstResults - moments.lastKey, pastedBytes: sum(served, 'body') },
		events: toEvents(first, moments),
	};
};

/** What was served for the first query counts from the focus on, for the next from the query before. */
async function ask(
	reader: Reader,
	host: Host,
	words: readonly string[],
	enter: (words: readonly string[]) => Promise<void>,
): Promise<Asked> {
	const from = (await reader.recording()).acts.at(-1)?.time ?? 0;
	const before = reader.servedBefore;
	await enter(words);
	reader.servedBefore = host.served.length;
	return { moments: toMoments(await reader.recording(), from, words), served: host.served.slice(before) };
}

/** In small sites facets are open from the beginning: what they take came with the first query. */
async function chooseFacet(
	reader: Reader,
	host: Host,
	{ summary, value, count }: NonNullable<Interface['facet']>,
): Promise<{ figures: Figures; events: Event[] }> {
	const before = host.served.length;
	const isOpen = await reader.isVisible(value);
	if (!isOpen) await reader.click(summary);
	const facetOpened = isOpen ? undefined : toValuesShown(await reader.recording());
	// The last of those shown is the rarest: choosing it leaves fewer.
	await reader.click(value, (await reader.texts(count)).length - 1);
	const recording = await reader.recording();
	return {
		figures: {
			...(facetOpened !== undefined && { facetOpened }),
			facetChosen: toStatusChange(recording),
			facetBytes: sum(host.served.slice(before), 'body'),
		},
		events: recording.acts
			.filter(({ type }) => type === 'click')
			.map(({ time }) => ({ time, what: 'click in a facet' })),
	};
}

const toEvents = (words: readonly string[], { firstKey, lastKey, firstResults, final, status }: Moments): Event[] => [
	{ time: firstKey, what: `first key of “${words.join(' ')}”` },
	{ time: lastKey, what: 'last key' },
	{ time: firstResults, what: 'first results' },
	{ time: final, what: `final: ${status}` },
];

const sum = (served: readonly Served[], part: 'body' | 'headers'): number =>
	served.reduce((total, { [part]: bytes }) => total + bytes, 0);

/** The first number in a text. */
const toNumber = (text: string): number => Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', ''));
