import { describe, expect, test } from 'vitest';
import { toCitedArticle, toCitedStatement } from '../../../../src/outputs/citing/cited-item.ts';
import { toCitationMetas } from '../../../../src/outputs/citing/meta-tags.ts';
import { en } from '../../../../src/strings/en.ts';
import { engineArticle, getStatement } from '../statements.ts';

const ofStatement = (id: string) => toCitationMetas(toCitedStatement(getStatement(id), en));

describe('reference managers read', () => {
	test('of an article what a newspaper article has, each author in a tag', () => {
		expect(toCitationMetas(toCitedArticle(engineArticle))).toEqual([
			['z:itemType', 'newspaperArticle'],
			['citation_title', 'Looms & <engines>'],
			['citation_author', 'King, Ada'],
			['citation_author', 'The Record Desk'],
			['citation_publication_date', '2030/01/02'],
			['citation_publisher', 'On the Record'],
			['citation_public_url', 'https://ontherecord.example/articles/engine/'],
			['citation_language', 'en'],
			['citation_keywords', 'Harbour'],
			['citation_abstract', 'What "the" engine </script> weaves.'],
		]);
	});

	test('of a quote its words as the title, its speaker as the author, and when and where it was said', () => {
		const metas = ofStatement('in-pieces');
		expect(metas).toContainEqual(['citation_title', 'We open it in May, and nobody will stop us 🚢']);
		expect(metas).toContainEqual(['citation_author', 'Lovelace, Ada "the"']);
		expect(metas).toContainEqual(['citation_abstract', 'Said July 1843, Opening. Quoted in “Looms & <engines>.”']);
	});

	test('of a claim the authors of its words, and who makes it beside them', () => {
		const metas = ofStatement('opens-in-may');
		expect(metas.filter(([name]) => name === 'citation_author')).toEqual([
			['citation_author', 'King, Ada'],
			['citation_author', 'The Record Desk'],
		]);
		expect(metas).toContainEqual([
			'citation_abstract',
			'Claim of Ada "the" Lovelace, July 1843, as worded in “Looms & <engines>.”',
		]);
	});

	test('of a withdrawn statement that it was withdrawn', () => {
		expect(ofStatement('taken-back')).toContainEqual([
			'citation_abstract',
			'Claim of Ada "the" Lovelace, as worded in “Looms & <engines>.” Withdrawn February 3, 2030.',
		]);
	});

	test('no keyword where there are no topics', () => {
		const metas = toCitationMetas(toCitedArticle({ ...engineArticle, topics: [] }));
		expect(metas.map(([name]) => name)).not.toContain('citation_keywords');
	});
});
