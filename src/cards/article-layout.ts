import type { ArticleCard } from '../outputs/card/card.ts';
import { drawUpwards, toHeight, toLeft, type Block, type Column } from './block.ts';
import { fitLine, fitText, type FittedText } from './fit.ts';
import { LEFT, RIGHT } from './frame.ts';
import type { Setter } from './setter.ts';
import type { Sheet } from './sheet.ts';

const TOP = 146;
const BOTTOM = 548;
const TITLE = [100, 92, 86, 80, 74, 68, 62, 58, 54, 50, 47, 44, 42, 40, 38, 36];
const STANDFIRST = [36, 34, 32, 30, 28, 27, 26];
/** What the line takes that tells of shortening. */
const NOTE = 34;

/** An article: its title and standfirst, a double red rule, who wrote it when and what it holds. */
export function drawArticle(sheet: Sheet, setter: Setter, card: ArticleCard): void {
	const room = RIGHT - LEFT;
	const direction = setter.toDirection(card.title);
	const column: Column = { direction, edge: direction === 'ltr' ? LEFT : RIGHT };

	const [first = '', ...rest] = card.facts;
	const together = rest.length > 1 ? [`${first}. ${rest[0] ?? ''}`, ...rest.slice(1)] : card.facts;
	const facts = together.map((fact): Block => ({
		text: fitLine(setter, fact, [27, 26, 25, 24, 22], room),
		colour: 'ink2',
	}));
	const rule = BOTTOM - toHeight(facts) - 14;

	const { title, standfirst } = fitBoth(setter, card, rule - 24);
	let y = TOP + 6 + title.rise;
	for (const line of title.lines) {
		sheet.text(line, toLeft(column, line, title.size), y, title.size, 'ink');
		y += title.leading;
	}
	y += toStep(title, standfirst) - title.leading;
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

/** From the last baseline of the title to the first of the standfirst. */
const toStep = (title: FittedText, { leading }: { leading: number }): number => 0.3 * title.size + leading + 8;

/** The largest title that leaves room for the whole standfirst; if none does, the standfirst is shortened. */
function fitBoth(setter: Setter, card: ArticleCard, bottom: number): { title: FittedText; standfirst: FittedText } {
	const toRoom = (): number => RIGHT - LEFT;
	const fit = (first: number): { title: FittedText; standfirst: FittedText } => {
		const title = fitText(setter, card.title, {
			...{ sizes: TITLE.slice(first), toRoom },
			toMost: (size) => (size > 80 ? 1 : size > 60 ? 2 : size > 44 ? 3 : 5),
		});
		const last = TOP + 6 + title.rise + (title.lines.length - 1) * title.leading;
		const toMost = (note: number) => (size: number, leading: number) =>
			Math.floor((bottom - note - last - toStep(title, { leading }) - 0.3 * size) / leading) + 1;
		const standfirst = fitText(setter, card.standfirst, {
			...{ sizes: STANDFIRST, toRoom, toMost: toMost(0), toMostShortened: toMost(NOTE) },
		});
		return { title, standfirst };
	};
	for (let first = 0; first < TITLE.length - 1; first++) {
		const both = fit(first);
		if (!both.standfirst.isShortened) return both;
	}
	return fit(TITLE.length - 1);
}
