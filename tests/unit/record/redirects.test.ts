import { expect, test } from 'vitest';
import { buildRecord } from '../../../src/record/build-record.ts';
import { toRedirects } from '../../../src/record/redirects.ts';
import { ada, babbage, toEntry } from './entries.ts';

const record = buildRecord(
	[
		toEntry('engine', {
			aliases: ['looms', 'mill'],
			speakers: [{ ...ada, aliases: ['countess'] }, babbage],
			quotes: [
				{ id: 'weaves', speaker: 'ada', text: 'It weaves', aliases: ['spins', 'knits'] },
				{
					id: 'sings',
					speaker: 'ada',
					text: 'It sings',
					aliases: ['hums'],
					withdrawn: { date: '2025-02-01', reason: 'Misheard.' },
				},
			],
		}),
		toEntry('mill', {
			speakers: [{ ...ada, aliases: ['countess', 'babbage'] }, babbage],
			claims: [{ id: 'turns', text: 'It turns.', passage: 'turns', status: 'asserted', aliases: ['weaves'] }],
		}),
	],
	new Map(),
);

const toPairs = (list: readonly { from: string; to: { id: string } | { slug: string } }[]): string[] =>
	list.map(({ from, to }) => `${from} → ${'id' in to ? to.id : to.slug}`);

test('every former id and slug leads to one thing, of withdrawn statements too, in the order of ids', () => {
	const { statements, articles, speakers } = toRedirects(record);
	expect(toPairs(statements)).toEqual(['hums → sings', 'knits → weaves', 'spins → weaves']);
	expect(toPairs(articles)).toEqual(['looms → engine']);
	expect(toPairs(speakers)).toEqual(['countess → ada']);
});
