import { expect, test } from 'vitest';
import { CSV_COLUMNS } from '../../../../src/outputs/data/csv.ts';
import { toColumnLetter } from '../../../../src/outputs/data/examples.ts';
import { listFields } from '../../../../src/outputs/data/fields.ts';
import { toDefinitions } from '../../../../src/outputs/data/json-schema.ts';

const FIELDS = toDefinitions().flatMap(({ name, schema }) => listFields(schema).map((field) => ({ name, ...field })));

test('every field is documented with its path, its type, whether it must be there and what it holds', () => {
	expect(FIELDS.filter(({ description }) => description === '')).toEqual([]);
	expect(FIELDS).toContainEqual({
		name: 'statements',
		path: 'speaker.name',
		type: 'string',
		isRequired: true,
		description: 'Name as printed.',
	});
	const types = Object.fromEntries(
		FIELDS.filter(({ name }) => name === 'statements').map(({ path, type }) => [path, type]),
	);
	expect(types).toMatchObject({
		id: 'id',
		url: 'address',
		number: 'integer',
		kind: '`quote`, `claim`',
		pieces: 'array of strings',
		speaker: 'object',
		said: 'date',
		sources: 'array of objects',
		'sources[].url': 'address',
		quotes: 'array of ids',
		'anchor[].start': 'integer',
	});
});

test('the letter of a column is that of its place in the table, and there is none behind Z', () => {
	expect(toColumnLetter('id')).toBe('A');
	expect(CSV_COLUMNS['D'.charCodeAt(0) - 65]?.name).toBe('kind');
	expect(toColumnLetter('kind')).toBe('D');
	expect(() => toColumnLetter('nothing')).toThrow('nothing');
	expect(() => toColumnLetter('withdrawn.reason')).toThrow('withdrawn.reason');
});
