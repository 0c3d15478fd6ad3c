import type { Frame, Recording } from './recorder.ts';

/** When things that a reader waits for were on screen, in milliseconds since the page was opened. */
export interface Moments {
	firstKey: number;
	lastKey: number;
	/** A result with the last word of the query. */
	firstResults: number;
	/** The count, and everything else that was to come. */
	final: number;
	/** What the page said at the end. */
	status: string;
}

/** The moments of a query that was typed after `from`, the last of what was recorded. Throws if it has found nothing. */
export function toMoments({ frames, acts }: Recording, from: number, words: readonly string[]): Moments {
	const keys = acts.filter(({ type, time }) => type === 'input' && time > from).map(({ time }) => time);
	const [firstKey, lastKey] = [keys[0], keys.at(-1)];
	const [asked, last] = [words.at(-1), frames.at(-1)];
	if (firstKey === undefined || lastKey === undefined || asked === undefined) throw new Error('Nothing was typed.');
	const isShown = ({ marks }: Frame): boolean => marks.some((mark) => isForm(mark, asked));
	const before = frames.findLast(({ time }) => time <= lastKey);
	const after = frames.filter(({ time }) => time > lastKey);
	// What stood there when the last key was pressed was there at once.
	const firstResults = before && isShown(before) ? lastKey : after.find(isShown)?.time;
	if (firstResults === undefined)
		throw new Error(`No result has “${asked}”. The page says: ${last?.status ?? 'nothing'}`);
	return {
		firstKey,
		lastKey,
		firstResults,
		final: after.at(-1)?.time ?? lastKey,
		status: last?.status.trim() ?? '',
	};
}

/** How long it took from the last click until values were listed that were not. Throws if none were. */
export const toValuesShown = (recording: Recording): number =>
	toChange(recording, (frame, before) => frame.values > 0 && frame.values !== before.values);

/** How long it took from the last click until the page said another count. Throws if it said none. */
export const toStatusChange = (recording: Recording): number =>
	toChange(recording, (frame, before) => /\d/.test(frame.status) && frame.status !== before.status);

function toChange({ frames, acts }: Recording, isChanged: (frame: Frame, before: Frame) => boolean): number {
	const click = acts.findLast(({ type }) => type === 'click');
	const before = frames.findLast(({ time }) => time <= (click?.time ?? 0));
	const frame = before && click && frames.find((other) => other.time > click.time && isChanged(other, before));
	if (!frame) throw new Error('Choosing in a facet has changed nothing.');
	return frame.time - click.time;
}

/** Whether a word that was found is the one asked for, or another form of it. */
const isForm = (found: string, asked: string): boolean =>
	found.startsWith(asked.slice(0, Math.max(3, asked.length - 2)));
