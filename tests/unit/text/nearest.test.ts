import { describe, expect, it } from 'vitest';
import { byNearness, nearest } from '../../../src/text/nearest.ts';

const KEYS = ['title', 'standfirst', 'speaker', 'speakers', 'language', 'published'];

describe('nearest', () => {
	it.each([
		['speker', 'speaker'],
		['Speaker', 'speaker'],
		['TITLE', 'title'],
		['standfrist', 'standfirst'],
		['speakres', 'speakers'],
		['lang', 'language'],
		['publishd', 'published'],
	])('finds the word that was meant by %j', (word, meant) => {
		expect(nearest(word, KEYS)).toBe(meant);
	});

	it.each(['', 'x', 'colour', 'teaser', 'a'.repeat(1_000_000)])('finds nothing where nothing is near', (word) => {
		expect(nearest(word, KEYS)).toBeUndefined();
	});

	it('takes the first of two that are equally near', () => {
		expect(nearest('cat', ['car', 'bat'])).toBe('car');
	});

	it('finds nothing among nothing', () => {
		expect(nearest('speaker', [])).toBeUndefined();
	});
});

describe('byNearness', () => {
	it('puts the nearest first and keeps all', () => {
		expect(byNearness('organisation', ['person', 'organization'])).toEqual(['organization', 'person']);
		expect(byNearness('human', ['organization', 'person'])).toEqual(['person', 'organization']);
	});
});
