import type { Fetched } from './reader.ts';

/** Something that was done, or was on screen. */
export interface Event {
	time: number;
	what: string;
}

/** Which file was fetched when, between what the reader did and saw; in milliseconds since a moment. */
export function toWaterfall(events: readonly Event[], fetched: readonly Fetched[], since: number): string {
	const lines = [
		...events.map(({ time, what }) => ({ time, text: `--- ${what}` })),
		...fetched.map(({ start, end, bytes, by, path }) => ({
			time: start,
			text: `${String(Math.round(Math.max(0, end - start))).padStart(6)} ms ${String(bytes).padStart(8)} B  ${by.padEnd(6)}  ${path}`,
		})),
	];
	return lines
		.sort((one, other) => one.time - other.time)
		.map(({ time, text }) => `${String(Math.round(time - since)).padStart(7)}  ${text}`)
		.join('\n');
}
