import type { SpeakerCard } from '../outputs/card/card.ts';
import { drawUpwards, toHeight, toLeft, type Block, type Column } from './block.ts';
import { fitLine, fitText, fitWhole } from './fit.ts';
import { LEFT, RIGHT } from './frame.ts';
import type { Setter } from './setter.ts';
import { CAPITAL, type Sheet } from './sheet.ts';

const TOP = 146;
const BOTTOM = 548;
const NAME = [84, 76, 70, 64, 58, 52, 48, 44, 40];
const ROLE = [36, 34, 32, 30, 28, 26];
const NEWEST = [46, 43, 40, 38, 36, 34, 32, 30, 28, 26];

/** A speaker: name and role, a double red rule, how much is on record, and the newest of it where it has room whole. */
export function drawSpeaker(sheet: Sheet, setter: Setter, card: SpeakerCard): void {
	const room = RIGHT - LEFT;
	const direction = setter.toDirection(card.name);
	const column: Column = { direction, edge: direction === 'ltr' ? LEFT : RIGHT };
	const name = fitText(setter, card.name, {
		...{ sizes: NAME, toRoom: () => room },
		toMost: (size) => (size > 64 ? 1 : size > 48 ? 2 : 3),
	});
	let y = TOP + 6 + name.rise;
	for (const line of name.lines) {
		sheet.text(line, toLeft(column, line, name.size), y, name.size, 'ink');
		y += name.leading;
	}
	const role = fitLine(setter, card.role, ROLE, room);
	y += role.leading - 0.74 * name.leading;
	for (const line of role.lines) {
		sheet.text(line, toLeft(column, line, role.size), y, role.size, 'ink2');
		y += role.leading;
	}
	const facts = card.facts.map((fact): Block => ({ text: fitLine(setter, fact, [28, 26], room), colour: 'ink2' }));
	const bottom = y - role.leading + toHeight(facts) + 6;
	drawUpwards(sheet, facts, column, bottom);
	for (const at of [bottom + 28, bottom + 32]) sheet.rectangle(LEFT, at, room, 1.5, 'redrule');
	if (card.newest) drawNewest(sheet, setter, card.newest, bottom + 66);
}

function drawNewest(
	sheet: Sheet,
	setter: Setter,
	{ number, words, facts }: NonNullable<SpeakerCard['newest']>,
	top: number,
): void {
	const numeral = setter.toLine(String(number));
	const dated: Block = { text: fitLine(setter, facts, [24, 22], RIGHT - LEFT), colour: 'ink2' };
	const height = BOTTOM - toHeight([dated]) - 8 - top;
	const direction = setter.toDirection(words);
	const toInset = (size: number): number => numeral.width * size * 1.1 + 24;
	const text = fitWhole(setter, words, {
		...{ sizes: NEWEST, toRoom: (size) => RIGHT - LEFT - toInset(size) },
		toMost: (size, leading) => Math.floor((height - (CAPITAL + 0.3) * size) / leading) + 1,
	});
	if (text === undefined) return;
	const inset = toInset(text.size);
	const column: Column = { direction, edge: direction === 'ltr' ? LEFT + inset : RIGHT - inset };
	const outer: Column = { direction, edge: direction === 'ltr' ? LEFT : RIGHT };
	let y = top + text.rise;
	sheet.text(numeral, toLeft(outer, numeral, text.size * 1.1), y, text.size * 1.1, 'red');
	for (const line of text.lines) {
		sheet.text(line, toLeft(column, line, text.size), y, text.size, 'ink');
		y += text.leading;
	}
	drawUpwards(sheet, [dated], column, y - text.leading + toHeight([dated]) + 10);
}
