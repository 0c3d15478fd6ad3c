import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_PATTERN } from '../../../src/schema/common.ts';
import { toId } from '../../../src/text/to-id.ts';

describe('toId', () => {
	it.each([
		['Claudia Sheinbaum', 'claudia-sheinbaum'],
		['  _Österreich & Straße_ ', 'osterreich-strasse'],
		['Łódź', 'lodz'],
		["Mexico's answer", 'mexicos-answer'],
		['日本', ''],
	])('makes of %j the id %j', (text, id) => {
		expect(toId(text)).toBe(id);
	});

	it('makes an id or nothing of every text, and leaves ids as they are', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
				const id = toId(text);
				expect(id === '' || ID_PATTERN.test(id)).toBe(true);
				expect(toId(id)).toBe(id);
			}),
		);
	});
});
