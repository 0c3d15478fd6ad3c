import { STATUS_CODES } from 'node:http';
import { shorten } from '../problems/yaml-text.ts';
import type { Method, Reply } from './ask.ts';
import { toSeconds } from './fault.ts';
import { follow, type Asking, type End } from './follow.ts';

/** What trying an address has shown. `says` is what the server said, as a sentence without its stop. */
export type Verdict =
	| { kind: 'alive' }
	/** It answers, but for good under another address. */
	| { kind: 'moved'; to: URL }
	/** It answers with the front page of its site instead of its own. */
	| { kind: 'front-page'; to: URL }
	/** Nothing is there any more. `isNoHost`: nobody has the host's name. */
	| { kind: 'dead'; says: string; isNoHost: boolean }
	| { kind: 'unreachable'; says: string; why: Doubt };

/**
 * Why it cannot be told whether something is there: no answer at all; an answer that asks to be left alone; an answer
 * that the server is broken; any other answer that is no page.
 */
export type Doubt = 'silent' | 'busy' | 'broken' | 'refused';

/** Times in milliseconds. */
export interface Patience extends Asking {
	/** How long to wait before a second try if the server names no time. */
	breath: number;
	/** The longest that a server may ask us to wait before a second try. */
	longestWait: number;
}

/**
 * Tries one address: `HEAD`, then `GET` where the answer to that is no page (many servers know no `HEAD`), and where the
 * fault may pass (no answer, 429, 503) `GET` once more after a while. That a host's name is nobody's does not pass.
 */
export async function tryAddress(address: URL, patience: Patience): Promise<Verdict> {
	const attempt = (method: Method): Promise<End> => follow(address, method, patience);
	let end = await attempt('HEAD');
	if (!isPage(end) && !mayPass(end) && !isNoHost(end)) end = await attempt('GET');
	if (mayPass(end)) {
		const wait = ('status' in end.reply ? end.reply.retryAfter : undefined) ?? patience.breath;
		patience.turns.rest(end.url.host, Math.min(wait, patience.longestWait));
		if (wait <= patience.longestWait) end = await attempt('GET');
	}
	return toVerdict(end, address);
}

const isPage = ({ reply }: End): boolean => 'status' in reply && reply.status < 400;

const isNoHost = ({ reply }: End): boolean => 'fault' in reply && reply.isNoHost;

const isBusy = (status: number): boolean => status === 429 || status === 503;

const mayPass = (end: End): boolean =>
	'status' in end.reply ? isBusy(end.reply.status) : 'fault' in end.reply && !isNoHost(end);

function toVerdict(end: End, address: URL): Verdict {
	const { url, reply, moved } = end;
	const behind = url.href === address.href ? '' : ` (asked for ${shorten(url.href)}, to which it redirects)`;
	if ('astray' in reply) return { kind: 'unreachable', says: `${reply.astray}${behind}`, why: 'refused' };
	if ('fault' in reply) {
		const says = `${reply.fault}${behind}`;
		return reply.isNoHost ? { kind: 'dead', says, isNoHost: true } : { kind: 'unreachable', says, why: 'silent' };
	}
	if (isPage(end)) {
		if (isFrontPage(url) && !isFrontPage(address) && toSite(url) === toSite(address))
			return { kind: 'front-page', to: url };
		return moved ? { kind: 'moved', to: moved } : { kind: 'alive' };
	}
	const says = `${toAnswer(reply)}${behind}`;
	if (reply.status === 404 || reply.status === 410) return { kind: 'dead', says, isNoHost: false };
	return { kind: 'unreachable', says, why: toDoubt(reply.status) };
}

const toDoubt = (status: number): Doubt =>
	isBusy(status) ? 'busy' : status >= 500 && status < 600 ? 'broken' : 'refused';

const isFrontPage = ({ pathname, search }: URL): boolean => pathname === '/' && search === '';

const toSite = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

function toAnswer({ status, retryAfter }: Reply): string {
	const words = STATUS_CODES[status];
	const wait = retryAfter === undefined ? '' : `, and asks to wait ${toSeconds(retryAfter)} s`;
	return `the server answers ${status}${words === undefined ? '' : ` (${words})`}${wait}`;
}
