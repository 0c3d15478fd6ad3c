import { expect, test } from 'vitest';
import { isCollective, splitName } from '../../../src/text/names.ts';

test.each([
	['Ada Lovelace', 'Lovelace', 'Ada'],
	['Claudia Sheinbaum Pardo', 'Pardo', 'Claudia Sheinbaum'],
	['Ludwig van Beethoven', 'van Beethoven', 'Ludwig'],
	['María de la Cruz', 'de la Cruz', 'María'],
	['Martin Luther King, Jr.', 'King Jr.', 'Martin Luther'],
	['Henry Ford III', 'Ford III', 'Henry'],
	['Владимир Набоков', 'Набоков', 'Владимир'],
	['  Ada  King ', 'King', 'Ada'],
	['von Trapp', 'Trapp', 'von'],
])('%s has the family name %s and the given name %s', (name, family, given) => {
	expect(splitName(name)).toEqual({ family, given });
});

test.each(['Plato', '山田 太郎', '김 민수', 'สมชาย ใจดี'])('%s stays whole', (name) => {
	expect(splitName(name)).toEqual({ literal: name });
});

test.each(['The Record Desk', 'La Redacción', 'Harbour Office', 'Team 4', 'Redacción'])(
	'%s is several people',
	(name) => {
		expect(isCollective(name)).toBe(true);
	},
);

test.each(['Ada King', 'Lesley Newsome', 'Dieter Laurent', 'Elena Presley'])('%s is one person', (name) => {
	expect(isCollective(name)).toBe(false);
});
