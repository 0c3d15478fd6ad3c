import { toFault, type Fault } from './fault.ts';

export type Method = 'HEAD' | 'GET';

/** What a server says to one request: its status and the two headers that matter here. */
export interface Reply {
	status: number;
	/** Where a redirect leads, as it was written. */
	location?: string;
	/** How long the server wants to be left alone, in milliseconds. */
	retryAfter?: number;
}

/**
 * Sends one request and reads nothing but the head of the answer: no redirect is followed, no cookie and no name or
 * password sent, the body is refused. `time` is the longest it may take, in milliseconds.
 */
export async function ask(url: URL, method: Method, userAgent: string, time: number): Promise<Reply | Fault> {
	try {
		const response = await fetch(url, {
			method,
			redirect: 'manual',
			credentials: 'omit',
			headers: { 'user-agent': userAgent },
			signal: AbortSignal.timeout(Math.ceil(time)),
		});
		// A body may be huge or never end; that it cannot be closed any more is no fault of the address.
		await response.body?.cancel().catch(() => undefined);
		const location = response.headers.get('location');
		const retryAfter = toWait(response.headers.get('retry-after') ?? '');
		return {
			status: response.status,
			...(location !== null && { location: toUnicode(location) }),
			...(retryAfter !== undefined && { retryAfter }),
		};
	} catch (error) {
		return toFault(error, time);
	}
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, section 10.2.3). */
export function toWait(header: string, now: number = Date.now()): number | undefined {
	if (/^\d+$/.test(header)) return Number(header) * 1000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Headers arrive as bytes, one a character; what servers mean by those beyond ASCII is UTF-8. */
const toUnicode = (header: string): string => Buffer.from(header, 'latin1').toString('utf8');
