import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataStatementSchema } from '../../../../src/outputs/data/statement-schema.ts';
import { toDataStatement } from '../../../../src/outputs/data/statement.ts';
import { engineStatements, getStatement } from '../statements.ts';

const toJson = (id: string): unknown => JSON.parse(JSON.stringify(toDataStatement(getStatement(id))));

/** Every object of a JSON Schema with what describes its properties. */
function listUndescribed(schema: unknown, path = ''): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	const { properties, items } = schema as { properties?: Record<string, object>; items?: object };
	return [
		...Object.entries(properties ?? {}).flatMap(([key, property]) => [
			...('description' in property ? [] : [`${path}/${key}`]),
			...listUndescribed(property, `${path}/${key}`),
		]),
		...(items === undefined ? [] : listUndescribed(items, `${path}[]`)),
	];
}

describe('a statement as data', () => {
	test.each(engineStatements.map(({ id }) => id))('%s agrees with its schema when it has been through JSON', (id) => {
		expect(dataStatementSchema.strict().parse(toJson(id))).toEqual(toJson(id));
	});

	test('of a quote has the words, whose they are, and where they stand in code points', () => {
		expect(toJson('in-pieces')).toEqual({
			id: 'in-pieces',
			url: 'https://ontherecord.example/s/in-pieces/',
			number: 2,
			kind: 'quote',
			text: 'We open it in May, and nobody will stop us 🚢',
			pieces: ['We open it in May,', 'and nobody will stop us 🚢'],
			language: 'en',
			translatedFrom: 'fr',
			speaker: {
				id: 'ada',
				name: 'Ada "the" Lovelace',
				role: 'Countess',
				kind: 'person',
				url: 'https://ontherecord.example/speakers/ada/',
			},
			said: '1843-07',
			dateVerb: 'said',
			occasion: 'Opening',
			sources: [{ publisher: 'Society', title: 'Minutes & more', date: '1843', url: 'https://a.example/?a=1&b=2' }],
			topics: [{ id: 'harbour', label: 'Harbour' }],
			article: {
				slug: 'engine',
				title: 'Looms & <engines>',
				published: '2030-01-02',
				url: 'https://ontherecord.example/articles/engine/#in-pieces',
			},
			claims: ['opens-in-may', 'it-sails'],
			anchor: [
				{ exact: 'We open it in May,', start: 42, end: 60 },
				{ exact: 'and nobody will stop us 🚢', start: 73, end: 98 },
			],
			corrections: [{ date: '2030-01-03', note: 'The month was wrong.', was: 'in April', now: 'in May' }],
			published: '2030-01-02',
			updated: '2030-01-03',
			formerIds: [],
			history: [],
			wording: 'a7114686',
			digest: '9950e4b18fc2ae4eaf248478bc73960e68df651953f18a36c0a4b3cbfbd69d1c',
		});
	});

	test('of a claim has its status, the quotes it rests on and who takes which side', () => {
		expect(toJson('opens-in-may')).toMatchObject({
			kind: 'claim',
			text: 'The harbour opens in May.',
			status: 'disputed',
			dateVerb: 'said',
			quotes: ['in-pieces'],
			positions: [
				{ speaker: 'ada', name: 'Ada "the" Lovelace', stance: 'asserts', shownBy: 'opens-in-may' },
				{
					speaker: 'office',
					name: 'Harbour Office',
					stance: 'denies',
					scope: 'for its own piers',
					note: 'Asked twice.',
				},
			],
		});
	});

	test('of a claim that no speaker makes has no speaker', () => {
		expect(toJson('it-weaves')).not.toHaveProperty('speaker');
	});

	test('that is withdrawn says when and why', () => {
		expect(toJson('taken-back')).toMatchObject({ withdrawn: { date: '2030-02-03', reason: 'Misheard.' } });
	});

	test('has a description for every field', () => {
		expect(listUndescribed(z.toJSONSchema(dataStatementSchema))).toEqual([]);
	});
});
