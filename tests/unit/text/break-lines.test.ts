import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../src/text/break-lines.ts';

test.each([
	['a short name stays whole', 'Ada Lovelace', ['Ada Lovelace']],
	['blanks at the edges and in a row are one', '  Ada   Lovelace ', ['Ada Lovelace']],
	['nothing has no line', '', []],
	['a line breaks at a blank', 'Committee on Bodies in the Sky', ['Committee on', 'Bodies in the Sky']],
	['a word longer than a line breaks inside', 'Donaudampfschifffahrts AG', ['Donaudampfschiff', 'fahrts AG']],
	['writing without blanks breaks between signs', '外交部发言人办公室和新闻司', ['外交部发言人办公室', '和新闻司']],
	['a sign of several characters is not parted', '👩‍👩‍👧‍👦'.repeat(10), ['👩‍👩‍👧‍👦'.repeat(9), '👩‍👩‍👧‍👦']],
])('%s', (_, name, lines) => {
	expect(breakLines(name, 10)).toEqual(lines);
});

test('no character is lost, whatever the name', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (name, room) => {
			const bare = (text: string): string => text.replaceAll(/\s/gu, '');
			expect(bare(breakLines(name, room).join(''))).toBe(bare(name));
		}),
	);
});
