import { expect, test } from 'vitest';
import { toStatementStyle } from '../../../src/outputs/statement-style.ts';

const PLACES = { isDense: false, room: 3, distantRoom: 4, paperRoom: 5, distances: [[], [{ index: 0, by: 5 }]] };
const STATEMENTS = [
	{ id: 'a', number: 1, noteId: '_n1' },
	{ id: '2025-plan', number: 7, noteId: '_n7' },
];

test('a page without statements needs no rule', () => {
	expect(toStatementStyle([], { ...PLACES, distances: [] }, 'site.example')).toBe('');
});

test('one rule lights all parts of a statement that is pointed at, another all of one that is targeted by either id', () => {
	const style = toStatementStyle(STATEMENTS, PLACES, 'site.example');
	expect(style).toContain('.spread:has(:is([id="2025-plan"],#_n7):target) [data-s~="7"]{');
	expect(style).toContain('.spread:has([data-s~="7"]:is(:hover,:focus-within:not(:target))) [data-s~="7"]{');
});

test('each note is told the line it stands beside, and the distances from lines above it', () => {
	const style = toStatementStyle(STATEMENTS, PLACES, 'site.example');
	expect(style).toContain('[id="a"]{anchor-name:--s1}#_n1{--line:--s1}');
	expect(style).toContain('[id="2025-plan"]{anchor-name:--s7}#_n7{--clear:anchor(--s1 top) + 5rem;--line:--s7}');
	expect(style).toContain('.spread{--room:3rem;--far:4rem;--leaf:5rem;--site:"site.example"}');
});

test('beyond 60 statements pointing lights the words alone, and a deep link still lights all parts', () => {
	const many = Array.from({ length: 61 }, (_, index) => ({ id: `s-${index}`, number: index, noteId: `_n${index}` }));
	const toStyle = (statements: typeof many): string =>
		toStatementStyle(statements, { ...PLACES, distances: [] }, 'site.example');
	expect(toStyle(many.slice(1))).toContain(':hover');
	expect(toStyle(many)).not.toContain(':hover');
	expect(toStyle(many)).toContain(':target');
});
