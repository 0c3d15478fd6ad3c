/** Why there was no answer to a request. */
export interface Fault {
	/** What goes on behind “the server” or “the host”, as a whole sentence without its stop. */
	fault: string;
	/** Whether nobody has the host's name, which no waiting mends. */
	isNoHost: boolean;
}

/** What Node and undici call the faults of the network. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
	[/^ENOTFOUND$/, 'there is no host of this name'],
	[/^EAI_/, 'the name of the host could not be looked up'],
	[/^ECONNREFUSED$/, 'the host refuses the connection'],
	[/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the host broke the connection off'],
	[/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, 'there is no way to the host'],
	[/CERT|^ERR_TLS|^ERR_SSL|SELF_SIGNED|UNABLE_TO_VERIFY|^EPROTO$/, 'the host cannot prove who it is (TLS)'],
	[/^HPE_|^HTTPParserError$|^UND_ERR_HEADERS_OVERFLOW$/, 'what the host sends is no answer of the web (HTTP)'],
];

/** What an error of `fetch` means; `time` is how long was waited, in milliseconds. */
export function toFault(error: unknown, time: number): Fault {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	const name = cause instanceof Error ? cause.name : '';
	const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : name;
	if (name === 'TimeoutError' || /TIMEOUT|^ETIMEDOUT$/.test(code)) {
		return { fault: `there was no answer within ${toSeconds(time)} s`, isNoHost: false };
	}
	const [, known] = FAULTS.find(([pattern]) => pattern.test(code)) ?? [];
	const told = cause instanceof Error ? cause.message : String(cause);
	return { fault: known ?? `it could not be asked (${told})`, isNoHost: code === 'ENOTFOUND' };
}

/** A time in seconds with one decimal at most. */
export const toSeconds = (time: number): number => Math.round(time / 100) / 10;
