import { describe, expect, test } from 'vitest';
import { toArticleNode } from '../../../../src/outputs/json-ld/article.ts';
import { toJsonLdText, type JsonLdNode } from '../../../../src/outputs/json-ld/json-ld.ts';
import { toBreadcrumbs, toDatasetNode, toWebSiteNode } from '../../../../src/outputs/json-ld/site.ts';
import { toSpeakerNode } from '../../../../src/outputs/json-ld/speaker.ts';
import { toStatementNode } from '../../../../src/outputs/json-ld/statement.ts';
import { en } from '../../../../src/strings/en.ts';
import { engineArticle, engineRecord, engineStatements, getStatement } from '../statements.ts';
import { listFaults } from './vocabulary.ts';

const HOST = 'https://ontherecord.example';

/** What a reader of the page gets. */
const read = (...nodes: JsonLdNode[]) => JSON.parse(toJsonLdText(...nodes)) as Record<string, never>;
const readStatement = (id: string) => read(toStatementNode(getStatement(id), en));

const [ada, office] = engineRecord.speakers;
if (!ada || !office) throw new Error('no speakers');

const all: [string, JsonLdNode][] = [
	['the article', toArticleNode(engineArticle, `${HOST}/card.png`)],
	...engineStatements.map((statement): [string, JsonLdNode] => [statement.id, toStatementNode(statement, en)]),
	...engineRecord.speakers.map((speaker): [string, JsonLdNode] => [speaker.id, toSpeakerNode(speaker)]),
	['the front page', toWebSiteNode(en)],
	['the way', toBreadcrumbs([{ name: 'Articles', path: '/articles/' }])],
	['the data', toDatasetNode('Data', 'All.', [{ file: 'statements.json', mediaType: 'application/json' }])],
];

describe('JSON-LD', () => {
	test.each(all)('of %s has types, properties and values of schema.org only', (_name, node) => {
		expect(listFaults(read(node))).toEqual([]);
	});

	test.each(all)('of %s names absolute addresses only', (_name, node) => {
		const addresses = JSON.stringify(node).match(/"(?:@id|url|item|contentUrl|image|logo)":"(?!https:\/\/)[^"]*"/g);
		expect(addresses).toBeNull();
	});

	test('is told apart by a reader of the vocabulary that knows faults', () => {
		expect(
			listFaults({ '@type': 'Quotation', spokenBy: 'x', author: { '@type': 'Event' }, citation: { '@type': 'Cite' } }),
		).toEqual([
			': Quotation has no spokenBy',
			'/author: Event is none of Organization, Person, IdReference',
			'/citation: Cite is none of CreativeWork, Text, IdReference',
			'/citation: no type Cite',
		]);
	});

	test('cannot end the script it stands in', () => {
		const text = toJsonLdText(toArticleNode(engineArticle));
		expect(text).not.toContain('<');
		expect(JSON.parse(text)).toMatchObject({ description: engineArticle.standfirst });
	});

	test('of several things is one graph, of one thing that thing', () => {
		expect(read({ '@type': 'Thing' })).toEqual({ '@context': 'https://schema.org', '@type': 'Thing' });
		expect(read({ name: 'a' }, { name: 'b' })['@graph']).toEqual([{ name: 'a' }, { name: 'b' }]);
	});
});

describe('an article for machines', () => {
	const node = read(toArticleNode(engineArticle, `${HOST}/card.png`));

	test('has dates, authors, publisher and licence', () => {
		expect(node).toMatchObject({
			'@type': ['NewsArticle', 'AnalysisNewsArticle'],
			'@id': `${HOST}/articles/engine/`,
			mainEntityOfPage: `${HOST}/articles/engine/`,
			headline: 'Looms & <engines>',
			datePublished: '2030-01-02',
			dateModified: '2030-02-03',
			author: [
				{ '@type': 'Person', name: 'Ada King' },
				{ '@type': 'Organization', name: 'The Record Desk' },
			],
			publisher: { '@type': 'NewsMediaOrganization', correctionsPolicy: `${HOST}/corrections/#policy` },
			license: 'https://creativecommons.org/licenses/by/4.0/',
			image: `${HOST}/card.png`,
		});
	});

	test('names its quotes as parts, its claims and speakers as mentioned, and withdrawn ones not at all', () => {
		expect(node).toMatchObject({
			hasPart: [{ '@id': `${HOST}/s/weaves/#quote` }, { '@id': `${HOST}/s/in-pieces/#quote` }],
			mentions: [
				{ '@id': `${HOST}/s/opens-in-may/#claim` },
				{ '@id': `${HOST}/s/it-weaves/#claim` },
				{ '@id': `${HOST}/s/it-sails/#claim` },
				{ '@id': `${HOST}/speakers/ada/#speaker` },
				{ '@id': `${HOST}/speakers/office/#speaker` },
			],
		});
		expect(JSON.stringify(node)).not.toContain('taken-back');
	});

	test('describes each source once and is based on all of them', () => {
		expect(node).toMatchObject({
			isBasedOn: [
				{ '@id': `${HOST}/articles/engine/#_source-minutes` },
				{ '@id': `${HOST}/articles/engine/#_source-letter` },
			],
			citation: [
				{ '@id': `${HOST}/articles/engine/#_source-minutes`, datePublished: '1843', url: 'https://a.example/?a=1&b=2' },
				{ name: 'A letter', publisher: { name: 'Archive' }, datePublished: '1843-08-01' },
			],
		});
	});

	test('has its corrections, and withdrawals behind them', () => {
		expect(node).toMatchObject({
			correction: [
				{ '@type': 'CorrectionComment', text: 'The month was wrong.', datePublished: '2030-01-03' },
				{ '@type': 'CorrectionComment', text: 'A name was misspelt.', datePublished: '2030-01-04' },
				{ '@type': 'CorrectionComment', text: 'Misheard.', datePublished: '2030-02-03' },
			],
		});
	});

	test('without authors is its publisher’s', () => {
		expect(read(toArticleNode({ ...engineArticle, authors: [] })).author).toEqual({ '@id': `${HOST}/#publisher` });
	});
});

describe('a statement for machines', () => {
	test('is a quotation with the words alone, its speaker, its date no more precise than known', () => {
		expect(readStatement('in-pieces')).toMatchObject({
			'@type': 'Quotation',
			'@id': `${HOST}/s/in-pieces/#quote`,
			url: `${HOST}/s/in-pieces/`,
			text: 'We open it in May, and nobody will stop us 🚢',
			author: { '@type': 'Person', '@id': `${HOST}/speakers/ada/#speaker`, name: 'Ada "the" Lovelace' },
			spokenByCharacter: { '@id': `${HOST}/speakers/ada/#speaker` },
			isPartOf: { '@id': `${HOST}/articles/engine/` },
			dateCreated: '1843-07',
			inLanguage: 'en',
			recordedAt: { '@type': 'Event', name: 'Opening' },
			citation: { name: 'Minutes & more' },
			correction: { text: 'The month was wrong.' },
		});
	});

	test('is a claim whose words are ours, with its maker and where it appears', () => {
		expect(readStatement('opens-in-may')).toMatchObject({
			'@type': 'Claim',
			'@id': `${HOST}/s/opens-in-may/#claim`,
			text: 'The harbour opens in May.',
			author: { name: 'Ada "the" Lovelace' },
			claimInterpreter: { '@id': `${HOST}/#publisher` },
			datePublished: '1843-07',
			appearance: [{ name: 'Minutes & more' }, { name: 'A letter' }],
		});
	});

	test('has no author if nobody makes it, and no date if only its sources have one', () => {
		const claim = readStatement('it-weaves');
		expect(claim).not.toHaveProperty('author');
		expect(claim).not.toHaveProperty('datePublished');
	});

	test('that is withdrawn says so and why', () => {
		expect(readStatement('taken-back')).toMatchObject({
			creativeWorkStatus: 'Withdrawn',
			correction: { text: 'Misheard.', datePublished: '2030-02-03' },
		});
	});

	test('is reviewed only where a source of its own refutes what a speaker claims', () => {
		expect(readStatement('it-sails')).toMatchObject({
			'@type': 'ClaimReview',
			'@id': `${HOST}/s/it-sails/#review`,
			claimReviewed: 'The engine sails round the world in less than eighty days, whatever the…',
			reviewRating: { alternateName: 'Refuted' },
			author: { '@id': `${HOST}/#publisher` },
			datePublished: '2030-01-02',
			itemReviewed: { '@type': 'Claim', '@id': `${HOST}/s/it-sails/#claim`, author: { name: 'Ada "the" Lovelace' } },
		});
		const claim = getStatement('it-sails');
		if (claim.kind !== 'claim') throw new Error('no claim');
		const [utterance] = getStatement('in-pieces').sources;
		const ownClaim = { ...claim };
		delete ownClaim.speaker;
		for (const other of [
			{ ...claim, status: 'documented' as const },
			{ ...claim, sources: [] },
			{ ...claim, sources: utterance ? [utterance] : [] },
			{ ...claim, withdrawn: { date: '2030', reason: 'Wrong.' } },
			ownClaim,
		]) {
			expect(read(toStatementNode(other, en))['@type']).toBe('Claim');
		}
	});
});

describe('a speaker for machines', () => {
	test('is a person with a function, or an organization with a description', () => {
		expect(read(toSpeakerNode(ada))).toMatchObject({
			'@type': 'Person',
			'@id': `${HOST}/speakers/ada/#speaker`,
			jobTitle: 'Countess',
			sameAs: 'https://people.example/ada',
		});
		expect(read(toSpeakerNode(office))).toMatchObject({ '@type': 'Organization', description: 'Authority' });
	});
});

test('the way to a page begins at the front page and counts from 1', () => {
	expect(read(toBreadcrumbs([{ name: 'Articles', path: '/articles/' }])).itemListElement).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'On the Record', item: `${HOST}/` },
		{ '@type': 'ListItem', position: 2, name: 'Articles', item: `${HOST}/articles/` },
	]);
});
