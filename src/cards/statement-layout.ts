import type { StatementCard } from '../outputs/card/card.ts';
import { drawUpwards, toHeight, toLeft, type Block, type Column } from './block.ts';
import { fitLine, fitText, type FittedText } from './fit.ts';
import { LEFT, RIGHT } from './frame.ts';
import { drawKindMark } from './kind-mark.ts';
import type { Setter } from './setter.ts';
import { WIDTH, type Sheet } from './sheet.ts';

/** Px, for words that run from left to right; for others the body is mirrored. */
const RULE = 176;
/** Where a hanging mark begins, and where the words begin at the least. */
const HANG = 198;
const WORDS = 218;

/** The numeral, and the height of capitals and figures over its size. */
const NUMERAL = { size: 150, room: 106, top: 152 };
const CAPITAL = 0.66;

const LARGE = [92, 84, 76, 68, 62, 56, 52, 49, 46, 43, 40, 38, 36];
const SMALL = [36, 34, 32, 30, 29, 28, 27, 26];

/** Between the words and who said them. */
const GAP = 26;

/** How the body stands on the card: with few words as the design has it, with many as close as is well. */
interface Body {
	top: number;
	bottom: number;
	sizes: readonly number[];
	name: readonly number[];
	small: readonly number[];
}
const OPEN: Body = { top: 150, bottom: 554, sizes: LARGE, name: [32, 30, 28, 26], small: [27, 26, 25, 24, 23, 22] };
const CLOSE: Body = { top: 130, bottom: 566, sizes: SMALL, name: [26, 24, 22], small: [24, 23, 22, 21, 20] };

/** A statement: numeral and kind, the double red rule, the words, and who said them when. */
export function drawStatement(sheet: Sheet, setter: Setter, card: StatementCard): void {
	const direction = setter.toDirection(card.words);
	const open = layBody(setter, card, OPEN);
	const { body, words, column, foot } = open.words.isShortened ? layBody(setter, card, CLOSE) : open;
	const mirror = (x: number, width: number): number => (direction === 'ltr' ? x : WIDTH - x - width);

	drawNumeral(sheet, setter, card, body.top, mirror);
	for (const x of [RULE, RULE + 4]) sheet.rectangle(mirror(x, 1.5), body.top, 1.5, body.bottom - body.top, 'redrule');

	let y = body.top;
	if (card.withdrawn !== undefined) {
		const notice = fitLine(setter, card.withdrawn, [26, 22], RIGHT - WORDS, 1);
		for (const line of notice.lines) sheet.text(line, toLeft(column, line, notice.size), y + 22, notice.size, 'red');
		y += NOTICE;
	}
	y += 2 + CAPITAL * words.size;
	const hang = toHang(setter, card.words) * words.size;
	words.lines.forEach((line, index) => {
		const edge = index === 0 ? column.edge + (direction === 'ltr' ? -hang : hang) : column.edge;
		const x = toLeft({ ...column, edge }, line, words.size);
		sheet.text(line, x, y + index * words.leading, words.size, card.withdrawn === undefined ? 'ink' : 'ink2');
	});
	drawUpwards(sheet, foot, column, body.bottom - 7);
}

/** The line that tells of a withdrawal. */
const NOTICE = 46;

function layBody(
	setter: Setter,
	card: StatementCard,
	body: Body,
): { body: Body; words: FittedText; column: Column; foot: Block[] } {
	const hang = toHang(setter, card.words);
	const toStart = (size: number): number => Math.max(WORDS, HANG + hang * size);
	const room = RIGHT - WORDS;
	const foot = layAttribution(setter, card, body, room);
	const note: Block = { text: fitLine(setter, card.shortened, [22, 20], room, 2), colour: 'ink2' };
	const height = body.bottom - 7 - body.top - (card.withdrawn === undefined ? 0 : NOTICE);
	const toMost = (blocks: readonly Block[]) => (size: number, leading: number) =>
		Math.floor((height - toHeight(blocks) - GAP - (CAPITAL + 0.3) * size) / leading) + 1;
	const words = fitText(setter, card.words, {
		sizes: body.sizes,
		toRoom: (size) => RIGHT - toStart(size),
		toMost: toMost(foot),
		toMostShortened: toMost([note, ...foot]),
	});
	const start = toStart(words.size);
	const direction = setter.toDirection(card.words);
	return {
		...{ body, words, foot: words.isShortened ? [note, ...foot] : foot },
		column: { direction, edge: direction === 'ltr' ? start : WIDTH - start },
	};
}

/** Name; role, kind and date in one line where they fit and run the same way. */
function layAttribution(setter: Setter, card: StatementCard, { name, small }: Body, room: number): Block[] {
	const { role, facts } = card;
	const named: Block = { text: fitLine(setter, card.name, name, room), colour: 'ink' };
	const both = `${role}. ${facts}`;
	const isOneWay = setter.toDirection(role) === setter.toDirection(facts);
	const joined = fitLine(setter, both, small.slice(0, 3), room, 1);
	if (role !== '' && isOneWay && !joined.isShortened) return [named, { text: joined, colour: 'ink2' }];
	return [
		named,
		...(role === '' ? [] : [{ text: fitLine(setter, role, small, room), colour: 'ink2' } as const]),
		{ text: fitLine(setter, facts, small, room), colour: 'ink2' },
	];
}

/** How far the mark that opens the words hangs out, in em. */
function toHang(setter: Setter, words: string): number {
	const mark = /^(?:[\p{Pi}\p{Pf}„‚"'「『]\u00A0?)+/u.exec(words)?.[0] ?? '';
	return mark === '' ? 0 : setter.toLine(mark).width;
}

function drawNumeral(
	sheet: Sheet,
	setter: Setter,
	{ number, mark }: StatementCard,
	top: number,
	mirror: (x: number, width: number) => number,
): void {
	const line = setter.toLine(String(number));
	const size = Math.min(NUMERAL.size, NUMERAL.room / line.width);
	const width = line.width * size;
	const baseline = top + 2 + CAPITAL * size;
	sheet.text(line, mirror(LEFT, width), baseline, size, 'red');
	const shape = Math.max(width - 8, 60);
	drawKindMark(sheet, mark, mirror(LEFT + 4, shape), baseline + 36, shape);
}
