import type { StatementCard } from '../outputs/card/card.ts';
import { toHeight, type Block, type Column } from './block.ts';
import { fitInLine, fitLine, fitText, fitWhole, type FittedText, type Frame } from './fit.ts';
import { RIGHT } from './frame.ts';
import type { Setter } from './setter.ts';
import { CAPITAL, WIDTH } from './sheet.ts';

/** How the body stands on the card. All in px, for words from left to right; for others it is mirrored. */
export interface Body {
	top: number;
	bottom: number;
	numeral: { size: number; room: number };
	/** The double red rule, the place of a hanging mark, and the least of the words. */
	rule: number;
	hang: number;
	words: number;
	/** Allowed sizes of the words, of the name, of what is told below it. */
	sizes: readonly number[];
	name: readonly number[];
	small: readonly number[];
	/** Name and role stand in one line where they fit. */
	isClose: boolean;
}

/** As the design draws it. */
const OPEN: Body = {
	...{ top: 150, bottom: 554, numeral: { size: 150, room: 106 }, rule: 176, hang: 198, words: 218, isClose: false },
	sizes: [124, 114, 104, 98, 92, 84, 76, 68, 62, 56, 52, 49, 46, 43, 40, 38, 36, 34],
	name: [32, 30, 28, 26],
	small: [27, 26, 25, 24, 23, 22],
};

/** For many words. Smaller type than this is not read on a telephone. */
const CLOSE: Body = {
	...{ top: 120, bottom: 578, numeral: { size: 110, room: 80 }, rule: 150, hang: 168, words: 182, isClose: true },
	sizes: [34, 32, 31, 30, 29, 28, 27, 26, 25, 24],
	name: [26, 24, 22],
	small: [24, 23, 22, 21, 20],
};

/** Between the words and who said them. */
const GAP = 24;
/** From the lower end of the red rule to the last baseline. */
const LOW = 7;
/** What the line takes that tells of a withdrawal, and that which tells of shortening. */
export const NOTICE = 54;
export const NOTE = 36;

export interface LaidBody {
	body: Body;
	words: FittedText;
	/** Px that the first line stands out by. */
	hang: number;
	column: Column;
	foot: Block[];
	/** Of the last line of the foot. */
	baseline: number;
}

/** The body with the whole statement in the largest type that has room, words unbroken if they can be; else with a part. */
export function layBody(setter: Setter, card: StatementCard): LaidBody {
	for (const mayBreakWords of [false, true]) {
		for (const body of [OPEN, CLOSE]) {
			const laid = layIn(setter, card, body, (text, frame) => fitWhole(setter, text, { ...frame, mayBreakWords }));
			if (laid) return laid;
		}
	}
	const laid = layIn(setter, card, CLOSE, (text, frame) => fitText(setter, text, frame));
	if (!laid) throw new Error('A shortened text always fits.');
	return laid;
}

function layIn(
	setter: Setter,
	card: StatementCard,
	body: Body,
	fit: (text: string, frame: Frame) => FittedText | undefined,
): LaidBody | undefined {
	const mark = toMark(setter, card.words);
	const toStart = (size: number): number => Math.max(body.words, body.hang + mark.seen * size);
	const height = body.bottom - LOW - body.top - (card.withdrawn === undefined ? 0 : NOTICE);
	const lay = (room: number): { words: FittedText; foot: Block[] } | undefined => {
		const foot = layAttribution(setter, card, body, room);
		const toMost = (taken: number) => (size: number, leading: number) =>
			Math.floor((height - taken - GAP - (CAPITAL + 0.25) * size) / leading) + 1;
		const words = fit(card.words, {
			sizes: body.sizes,
			toRoom: (size) => RIGHT - toStart(size),
			toMost: toMost(toHeight(foot)),
			toMostShortened: toMost(toHeight(foot) + NOTE),
		});
		return words && { words, foot };
	};
	// What stands below begins where the words do: the larger they are, the farther in.
	const first = lay(RIGHT - body.words);
	const laid = first && lay(RIGHT - toStart(first.words.size));
	if (laid === undefined) return undefined;
	const start = toStart(laid.words.size);
	const direction = setter.toDirection(card.words);
	return {
		...{ ...laid, body, hang: mark.width * laid.words.size, baseline: body.bottom - LOW },
		column: { direction, edge: direction === 'ltr' ? start : WIDTH - start },
	};
}

/** Name, role, kind and date; two of them in one line where that has room and both run the same way. */
function layAttribution(setter: Setter, card: StatementCard, { name, small, isClose }: Body, room: number): Block[] {
	const { role, facts } = card;
	const join = (parts: [string, string], between: string, sizes: readonly number[]): FittedText | undefined => {
		const [a, b] = parts.map((part) => setter.toDirection(part));
		return role === '' || a !== b ? undefined : fitInLine(setter, parts.join(between), sizes, room);
	};
	const named = isClose ? join([card.name, role], ', ', name) : undefined;
	if (named) return [toBlock(named, 'ink'), toBlock(fitLine(setter, facts, small, room))];
	const nameBlock = toBlock(fitLine(setter, card.name, name, room), 'ink');
	const told = join([role, facts], '. ', small.slice(0, 3));
	if (told) return [nameBlock, toBlock(told)];
	if (role === '') return [nameBlock, toBlock(fitLine(setter, facts, small, room))];
	const roleText = fitLine(setter, role, small, room);
	const sizes = small.filter((size) => size <= roleText.size);
	return [nameBlock, toBlock(roleText), toBlock(fitLine(setter, facts, sizes, room))];
}

const toBlock = (text: FittedText, colour: Block['colour'] = 'ink2'): Block => ({ text, colour });

/** The mark that opens the words and hangs out: its width, and how much of that is ink. In em. */
function toMark(setter: Setter, words: string): { width: number; seen: number } {
	const mark = /^(?:[\p{Pi}\p{Pf}„‚"'「『《〈]\u00A0?)+/u.exec(words)?.[0] ?? '';
	if (mark === '') return { width: 0, seen: 0 };
	const { width } = setter.toLine(mark);
	// East Asian marks stand in the second half of their square.
	return { width, seen: width >= 0.85 * mark.length ? width / 2 : width };
}
