import type { ArticleCard } from '../outputs/card/card.ts';
import { drawUpwards, toHeight, toLeft, type Block, type Column } from './block.ts';
import { fitLine, fitText } from './fit.ts';
import { LEFT, RIGHT } from './frame.ts';
import type { Setter } from './setter.ts';
import type { Sheet } from './sheet.ts';

const TOP = 146;
const BOTTOM = 548;
const TITLE = [84, 76, 70, 64, 60, 56, 52, 48, 45, 42, 40, 38, 36];
const STANDFIRST = [36, 34, 32, 30, 28, 27, 26];
const CAPITAL = 0.66;

/** An article: its title and standfirst, a double red rule, who wrote it when and what it holds. */
export function drawArticle(sheet: Sheet, setter: Setter, card: ArticleCard): void {
	const room = RIGHT - LEFT;
	const toRoom = (): number => room;
	const direction = setter.toDirection(card.title);
	const column: Column = { direction, edge: direction === 'ltr' ? LEFT : RIGHT };

	const [first = '', ...rest] = card.facts;
	const together = rest.length > 1 ? [`${first}. ${rest[0] ?? ''}`, ...rest.slice(1)] : card.facts;
	const facts = together.map((fact): Block => ({
		text: fitLine(setter, fact, [27, 26, 25, 24, 22], room),
		colour: 'ink2',
	}));
	const rule = BOTTOM - toHeight(facts) - 14;

	const height = rule - 24 - TOP;
	const title = fitText(setter, card.title, {
		...{ sizes: TITLE, toRoom },
		toMost: (size, leading) => Math.min(size > 56 ? 2 : 4, Math.floor((height * 0.66) / leading)),
	});
	let y = TOP + 6 + CAPITAL * title.size;
	for (const line of title.lines) {
		sheet.text(line, toLeft(column, line, title.size), y, title.size, 'ink');
		y += title.leading;
	}
	y += 12 - 0.2 * title.leading;

	const toMost = (note: number) => (size: number, leading: number) =>
		Math.floor((rule - 24 - note - y - 0.3 * size) / leading) + 1;
	const standfirst = fitText(setter, card.standfirst, {
		...{ sizes: STANDFIRST, toRoom, toMost: toMost(0), toMostShortened: toMost(30) },
	});
	for (const line of standfirst.lines) {
		sheet.text(line, toLeft(column, line, standfirst.size), y, standfirst.size, 'ink2');
		y += standfirst.leading;
	}
	if (title.isShortened || standfirst.isShortened) {
		const note: Block = { text: fitLine(setter, card.shortened, [22, 20], room, 1), colour: 'ink2' };
		drawUpwards(sheet, [note], column, rule - 16);
	}
	for (const at of [rule, rule + 4]) sheet.rectangle(LEFT, at, room, 1.5, 'redrule');
	drawUpwards(sheet, facts, column, BOTTOM);
}
