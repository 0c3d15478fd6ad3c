import { expect, test } from 'vitest';
import { toArticleUpdated, toLatest, toUpdated } from '../../../src/record/updated.ts';
import { engineArticle, getStatement } from '../outputs/statements.ts';

test('a statement has changed when it was published, last corrected or withdrawn', () => {
	expect(toUpdated(getStatement('weaves'))).toBe('2030-01-02T00:00:00Z');
	expect(toUpdated(getStatement('in-pieces'))).toBe('2030-01-03T00:00:00Z');
	expect(toUpdated(getStatement('taken-back'))).toBe('2030-02-03T00:00:00Z');
});

test('an article has changed when its editor says so or a statement of it was withdrawn later, else when it was published', () => {
	expect(toArticleUpdated(engineArticle)).toBe('2030-02-03T00:00:00Z');
	const { updated, ...unchanged } = engineArticle;
	expect(updated).toBe('2030-02-03');
	expect(toArticleUpdated({ ...unchanged, published: '2029' })).toBe('2029-01-01T00:00:00Z');
});

test('of nothing, the latest is the first moment of 1970', () => {
	expect(toLatest([])).toBe('1970-01-01T00:00:00Z');
	expect(toLatest(['2024-02-01T00:00:00Z', '2025-01-01T00:00:00Z', '2024-12-31T00:00:00Z'])).toBe(
		'2025-01-01T00:00:00Z',
	);
});
