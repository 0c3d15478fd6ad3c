import { expect, test } from 'vitest';
import { toAnnotationFile, toAnnotations } from '../../../src/outputs/annotations.ts';
import { engineArticle } from './statements.ts';

const HOST = 'https://ontherecord.example';
const collection = toAnnotations(engineArticle);
const { items } = collection.first;

test('every article has a file of its own beside its page', () => {
	const files = [toAnnotationFile(engineArticle)];
	expect(files.map(({ name }) => name)).toEqual(['articles/engine/annotations.jsonld']);
	expect(JSON.parse(files[0]?.toContent() ?? '')).toEqual(JSON.parse(JSON.stringify(collection)));
});

test('it is a collection of one page', () => {
	const id = `${HOST}/articles/engine/annotations.jsonld`;
	expect({ ...collection, first: { ...collection.first, items: [] } }).toEqual({
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		label: 'Looms & <engines>',
		total: 4,
		first: { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0, items: [] },
	});
});

test('withdrawn statements and such as stand nowhere in the text are left out', () => {
	expect(items.map(({ id }) => id)).toEqual(
		['weaves', 'in-pieces', 'opens-in-may', 'it-weaves'].map((id) => `${HOST}/s/${id}/`),
	);
});

test('a quote highlights its words and names its speaker, with a group of selectors for each piece', () => {
	const source = `${HOST}/articles/engine/`;
	const fragment = { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: 'in-pieces' };
	expect(items[1]).toEqual({
		id: `${HOST}/s/in-pieces/`,
		type: 'Annotation',
		motivation: 'highlighting',
		creator: { id: `${HOST}/#publisher`, type: 'Organization', name: 'On the Record' },
		created: '2030-01-02T00:00:00Z',
		modified: '2030-01-03T00:00:00Z',
		body: {
			type: 'TextualBody',
			value: 'Ada "the" Lovelace, said Jul 1843',
			format: 'text/plain',
			language: 'en',
		},
		target: [
			{
				type: 'SpecificResource',
				source,
				selector: [
					fragment,
					{
						type: 'TextQuoteSelector',
						exact: 'We open it in May,',
						prefix: 'es <b>patterns</b> & flowers”. “',
						suffix: '” she said, “and nobody will sto',
					},
					{ type: 'TextPositionSelector', start: 42, end: 60 },
				],
			},
			{
				type: 'SpecificResource',
				source,
				selector: [
					fragment,
					{
						type: 'TextQuoteSelector',
						exact: 'and nobody will stop us 🚢',
						prefix: '“We open it in May,” she said, “',
						suffix: '”.',
					},
					{ type: 'TextPositionSelector', start: 73, end: 98 },
				],
			},
		],
	});
});

test('a claim is assessed: its proposition with its status and who makes it', () => {
	expect(items[2]).toMatchObject({
		motivation: 'assessing',
		body: { value: 'The harbour opens in May. Disputed (Ada "the" Lovelace, said Jul 1843)' },
		target: { type: 'SpecificResource' },
	});
	expect(items[3]).toMatchObject({
		body: { value: 'The engine weaves. Documented (This article, published 1 Aug 1843)' },
	});
});

test('nothing is said of when it was made where no day is known, nor of a language the body mixes', () => {
	const article = { ...engineArticle, published: '2030-01', language: 'de' };
	const statements = article.statements.map((statement) => ({ ...statement, article }));
	const [first] = toAnnotations({ ...article, statements }).first.items;
	expect(first).not.toHaveProperty('created');
	expect(first?.body).not.toHaveProperty('language');
});
