import { ask, type Method, type Reply } from './ask.ts';
import type { Fault } from './fault.ts';
import type { Turns } from './turns.ts';

/** How addresses are asked. Times are in milliseconds. */
export interface Asking {
	turns: Turns;
	/** Names us to the server. */
	userAgent: string;
	/** The longest that all requests of one try may take together; waiting for a turn is not counted. */
	timeout: number;
}

/** Where a try has ended. */
export interface End {
	/** The address that was asked last. */
	url: URL;
	/** What came of it; `astray` says why a redirect was not followed. */
	reply: Reply | Fault | { astray: string };
	/** The address up to which every redirect was for good, if there was one. */
	moved?: URL;
}

/** Browsers follow 20; an honest address needs one or two. */
const MOST_REDIRECTS = 10;

/** Asks for an address and follows its redirects, by hand, so that each leads to the web and nowhere else. */
export async function follow(start: URL, method: Method, { turns, userAgent, timeout }: Asking): Promise<End> {
	const seen = new Set<string>();
	let left = timeout;
	let url = start;
	let moved: URL | undefined;
	let isForGood = true;
	const end = (reply: End['reply']): End => ({ url, reply, ...(moved && { moved }) });
	for (;;) {
		seen.add(url.href);
		const { reply, took } = await turns.take(url.host, () => time(ask(url, method, userAgent, Math.max(1, left))));
		left -= took;
		if ('fault' in reply || !isRedirect(reply.status)) return end(reply);
		const next = toNext(reply.location, url);
		if (typeof next === 'string') return end({ astray: next });
		if (seen.has(next.href)) return end({ astray: 'its redirects lead in a circle' });
		if (seen.size > MOST_REDIRECTS) return end({ astray: `it redirects more than ${MOST_REDIRECTS} times` });
		isForGood &&= reply.status === 301 || reply.status === 308;
		url = next;
		if (isForGood) moved = next;
	}
}

/** What a promise gives, and how long it took. */
async function time(asked: ReturnType<typeof ask>) {
	const from = performance.now();
	const reply = await asked;
	return { reply, took: performance.now() - from };
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** The address a redirect leads to, or why it cannot be followed. */
function toNext(location: string | undefined, from: URL): URL | string {
	if (location === undefined || !URL.canParse(location, from)) return 'it redirects without saying where to';
	const next = toAsked(new URL(location, from));
	return /^https?:$/.test(next.protocol) ? next : `it redirects to ${next.protocol}, which is no address of the web`;
}

/** An address as it is asked for: without fragment, name and password. */
export function toAsked(address: URL): URL {
	const url = new URL(address);
	url.hash = '';
	url.username = '';
	url.password = '';
	return url;
}
