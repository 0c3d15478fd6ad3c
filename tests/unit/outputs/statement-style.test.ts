import { expect, test } from 'vitest';
import { toStatementStyle, type StyledStatement } from '../../../src/outputs/statement-style.ts';

const PLACES = { isDense: false, room: 3, distantRoom: 4, paperRoom: 5, distances: [[], [{ index: 0, by: 5 }]] };
const STATEMENTS = [
	{ id: 'a', number: 1, noteId: '_n1', ranges: [{ start: 0, end: 9 }] },
	{ id: '2025-plan', number: 7, noteId: '_n7', ranges: [{ start: 9, end: 12 }] },
];
const toStyle = (statements: readonly StyledStatement[]): string =>
	toStatementStyle(statements, PLACES, 'site.example');

test('a page without statements needs no rule', () => {
	expect(toStyle([])).toBe('');
});

test('a statement lights all its parts where one is pointed at, and where one is targeted by either id', () => {
	const [, rule = ''] = toStyle(STATEMENTS).split('[data-s~="7"]');
	expect(rule).toContain('.spread:has(&:is(:hover,:focus-within:not(:target))) &{--hot:');
	expect(rule).toContain('.spread:has(&:target) &{--on:');
});

test('a statement does not light when another is targeted whose words begin within its own, or with them', () => {
	const [one, other] = STATEMENTS;
	const outer = {
		...one,
		ranges: [
			{ start: 0, end: 2 },
			{ start: 5, end: 20 },
		],
	} as StyledStatement;
	const style = toStyle([outer, other as StyledStatement]);
	expect(style).toContain('.spread:has(:is([id="a"],#_n1):target) &{');
	expect(style.split('[data-s~="7"]')[1]).toContain('.spread:has(&:target) &{');
	expect(style).not.toContain('[id="a"]{');
	const pair = toStyle([outer, { ...outer, id: 'b', number: 2, noteId: '_n2' }]);
	expect(pair).toContain('.spread:has(:is([id="b"],#_n2):target) &{');
	expect(pair).toContain('[id="a"]{anchor-name:--s1}');
	expect(pair).toContain('[id="b"]{anchor-name:--s2}');
});

test('a former id lights a statement as its own does, whether another begins within it or not', () => {
	const [one, other] = STATEMENTS;
	const renamed = { ...one, formerIds: ['was-a', '1st'] } as StyledStatement;
	expect(toStyle([renamed])).toContain('.spread:has(:is(&,[id="was-a"],[id="1st"]):target) &{');
	const outer = { ...renamed, ranges: [{ start: 0, end: 20 }] };
	expect(toStyle([outer, other as StyledStatement])).toContain(
		'.spread:has(:is([id="a"],#_n1,[id="was-a"],[id="1st"]):target) &{',
	);
});

test('each statement names the line its note stands beside, and the distances from lines above it', () => {
	const style = toStyle(STATEMENTS);
	expect(style).toContain('[data-s~="1"]{--at:--s1;.spread');
	expect(style).toContain('[data-s~="7"]{--at:--s7;--clear:anchor(--s1 top) + 5rem;.spread');
	expect(style).toContain('.spread{--room:3rem;--far:4rem;--leaf:5rem;--site:"site.example"}');
});

test('beyond 60 statements pointing lights the words alone, and a deep link still lights all parts', () => {
	const many = Array.from({ length: 61 }, (_, index) => ({
		id: `s-${index}`,
		number: index,
		noteId: `_n${index}`,
		ranges: [{ start: index, end: index + 1 }],
	}));
	expect(toStyle(many.slice(1))).toContain(':hover');
	expect(toStyle(many)).not.toContain(':hover');
	expect(toStyle(many)).toContain(':target');
});
