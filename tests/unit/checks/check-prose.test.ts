import { expect, test } from 'vitest';
import { checkHeadings } from '../../../src/checks/check-prose.ts';
import { outlineSchema } from '../../../src/schema/outline.ts';

const HEADINGS = [{ id: 'no-tolls', depth: 2, text: 'No tolls', offset: 40 }];
const check = (outline: object) => checkHeadings(outlineSchema.parse(outline), HEADINGS, (offset) => offset / 10);

test('a statement’s id that a heading has is a problem, and so is a former id, for which only the heading can change', () => {
	const [own, former, ...others] = check({
		quotes: [{ id: 'no-tolls' }, { id: 'other', aliases: ['elder'] }],
		claims: [{ id: 'tolls', aliases: ['older', 'no-tolls'] }],
	});
	expect(others).toEqual([]);
	expect(own).toMatchObject({ code: 'id-is-heading', place: { path: ['quotes', 0, 'id'] } });
	expect(own?.fix).toContain('id: no-tolls-statement');
	expect(former).toMatchObject({ code: 'id-is-heading', place: { path: ['claims', 0, 'aliases', 1] } });
	expect(former?.message).toContain('“No tolls” on line 4');
	expect(former?.fix).toBe('Change the words of the heading: the former id was published.');
});
