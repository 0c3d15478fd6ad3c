import type { PlacedProblem } from '../problems/problem.ts';
import type { ArticleReading } from '../record/read-article.ts';
import { toLinkProblem } from './link-problems.ts';
import { listAddresses, toAddress } from './list-addresses.ts';
import { tryAddress, type Patience, type Verdict } from './try-address.ts';
import { createTurns, type Pace } from './turns.ts';

/** How addresses are tried. Times are in milliseconds. */
export type LinkOptions = Pace & Omit<Patience, 'turns'>;

/** Modest enough for every server: a request each third of a second at most, fifteen seconds of patience. */
export const LINK_OPTIONS = {
	atOnce: 8,
	pause: 300,
	timeout: 15_000,
	breath: 2_000,
	longestWait: 30_000,
} as const satisfies Omit<LinkOptions, 'userAgent'>;

/** What trying all addresses has shown. */
export interface LinkReading {
	/** How many addresses there are, each counted once. */
	addresses: number;
	problems: PlacedProblem[];
}

/** So many addresses of a host in a row without an answer, and the others are not tried. */
const MOST_SILENCES = 3;

const GIVEN_UP = {
	kind: 'unreachable',
	says: `the host gave no answer for ${MOST_SILENCES} other addresses, so it was not asked for this one`,
	why: 'silent',
} as const satisfies Verdict;

/**
 * Tries every address of the articles' sources, speakers and prose, each once. `onProgress` hears how many of how many
 * are done. This is the one part of the build's code that asks other servers for anything.
 */
export async function checkLinks(
	articles: readonly ArticleReading[],
	options: LinkOptions,
	onProgress: (done: number, of: number) => void = () => undefined,
): Promise<LinkReading> {
	const uses = listAddresses(articles);
	const patience = { ...options, turns: createTurns(options) };
	let done = 0;
	const tried = await Promise.all(
		Array.from(Map.groupBy(uses.keys(), toHost).values(), (addresses) =>
			tryHost(addresses, patience, () => {
				onProgress(++done, uses.size);
			}),
		),
	);
	const verdicts = doubtSilence(new Map(tried.flat()));
	const problems = [...uses].flatMap(([address, places]) => {
		const verdict = verdicts.get(address);
		if (!verdict || verdict.kind === 'alive') return [];
		return places.map((use) => {
			const archive = use.archived === undefined ? undefined : verdicts.get(toAddress(use.archived));
			return toLinkProblem(use, verdict, archive);
		});
	});
	return { addresses: uses.size, problems };
}

const toHost = (address: string): string => new URL(address).host;

/**
 * Tries the addresses of one host, one after the other. A host that does not answer is not asked for all its pages: a
 * thousand of them would take hours, and a server that asks to be left alone is left alone.
 */
async function tryHost(addresses: readonly string[], patience: Patience, onTried: () => void) {
	const verdicts: [string, Verdict][] = [];
	let silences = 0;
	for (const address of addresses) {
		const verdict = silences < MOST_SILENCES ? await tryAddress(new URL(address), patience) : GIVEN_UP;
		silences = isSilence(verdict) ? silences + 1 : 0;
		verdicts.push([address, verdict]);
		onTried();
	}
	return verdicts;
}

const isSilence = (verdict: Verdict): boolean =>
	verdict.kind === 'unreachable' && (verdict.why === 'silent' || verdict.why === 'busy');

/** Where nothing at all answers, that a host is not found says more about the connection here than about the host. */
function doubtSilence(verdicts: ReadonlyMap<string, Verdict>): ReadonlyMap<string, Verdict> {
	const isMute = (verdict: Verdict): boolean =>
		(verdict.kind === 'dead' && verdict.isNoHost) || (verdict.kind === 'unreachable' && verdict.why === 'silent');
	if (!Array.from(verdicts.values()).every(isMute)) return verdicts;
	return new Map(
		Array.from(verdicts, ([address, verdict]) => [
			address,
			verdict.kind === 'dead'
				? { kind: 'unreachable', says: `${verdict.says}, but nor did any other address answer`, why: 'silent' }
				: verdict,
		]),
	);
}
