import { buildRecord } from '../../../src/record/build-record.ts';
import type { ArticleRecord, Statement } from '../../../src/record/model.ts';
import { toEntry } from '../record/entries.ts';

/** A site of one article that has a statement of every form, and characters that some output could stumble over. */
export const engineRecord = buildRecord(
	[
		toEntry(
			'engine',
			{
				title: 'Looms & <engines>',
				standfirst: 'What "the" engine </script> weaves.',
				published: '2030-01-02',
				updated: '2030-01-03',
				authors: ['Ada King', 'The Record Desk'],
				topics: ['harbour'],
				speakers: [
					{
						id: 'ada',
						name: 'Ada "the" Lovelace',
						role: 'Countess',
						kind: 'person',
						sameAs: ['https://people.example/ada'],
					},
					{ id: 'office', name: 'Harbour Office', role: 'Authority', kind: 'organization' },
				],
				sources: [
					{
						id: 'minutes',
						publisher: 'Society',
						title: 'Minutes & more',
						date: '1843',
						url: 'https://a.example/?a=1&b=2',
					},
					{ id: 'letter', publisher: 'Archive', title: 'A letter', date: '1843-08-01' },
				],
				quotes: [
					{ id: 'weaves', speaker: 'ada', text: 'It weaves <b>patterns</b> & flowers', source: 'letter' },
					{
						id: 'in-pieces',
						speaker: 'ada',
						text: ['We open it in May,', 'and nobody will stop us 🚢'],
						said: '1843-07',
						occasion: 'Opening',
						source: 'minutes',
						translatedFrom: 'fr',
					},
				],
				claims: [
					{
						id: 'opens-in-may',
						text: 'The harbour opens in May.',
						passage: 'open it in May',
						speaker: 'ada',
						status: 'disputed',
						quotes: ['in-pieces'],
						sources: ['minutes', 'letter'],
						positions: [{ speaker: 'office', stance: 'denies', scope: 'for its own piers', note: 'Asked twice.' }],
					},
					{ id: 'it-weaves', text: 'The engine weaves.', passage: 'weaves', status: 'documented', sources: ['letter'] },
					{
						id: 'it-sails',
						text: 'The engine sails round the world in less than eighty days, whatever the weather may be.',
						passage: 'sails',
						speaker: 'ada',
						status: 'refuted',
						quotes: ['in-pieces'],
						sources: ['minutes', 'letter'],
					},
					{
						id: 'taken-back',
						text: 'It sings.',
						passage: 'sings',
						speaker: 'ada',
						status: 'asserted',
						withdrawn: { date: '2030-02-03', reason: 'Misheard.' },
					},
				],
				corrections: [
					{ date: '2030-01-03', note: 'The month was wrong.', statement: 'in-pieces', was: 'in April', now: 'in May' },
					{ date: '2030-01-04', note: 'A name was misspelt.' },
				],
			},
			'🎼 “It weaves <b>patterns</b> & flowers”. “We open it in May,” she said, “and nobody will stop us 🚢”.',
		),
	],
	new Map(),
);

const [article] = engineRecord.articles;
if (!article) throw new Error('no article');
export const engineArticle: ArticleRecord = article;

/** Every statement of the article, withdrawn ones too. */
export const engineStatements: readonly Statement[] = [...article.statements, ...article.withdrawn];

export function getStatement(id: string): Statement {
	const statement = engineStatements.find((candidate) => candidate.id === id);
	if (!statement) throw new Error(`no statement ${id}`);
	return statement;
}
