import { expect, it } from 'vitest';
import { toVocabulary } from '../../../src/outputs/search-vocabulary.ts';
import { readWordList } from '../../../src/text/word-list.ts';

const TEXTS = ['We act, and we act now', 'Élite ACTION in 2020', 'action 東京 x'];

it('the vocabulary has every word as it is searched, with the number of texts that hold it', () => {
	const { words, counts } = readWordList(toVocabulary(TEXTS, []));
	expect(Object.fromEntries(words.map((word, at) => [word, counts[at]]))).toEqual({
		act: 1,
		action: 2,
		and: 1,
		elite: 1,
		in: 1,
		now: 1,
		we: 1,
	});
});

it('the vocabulary has names as they are written, each once, and is the same in whatever order the texts come', () => {
	const file = toVocabulary(TEXTS, ['Marco Rubio', 'Élise Roy', 'Marco Rubio']);
	expect(file.names).toEqual(['Marco Rubio', 'Élise Roy']);
	expect(toVocabulary(TEXTS.toReversed(), ['Élise Roy', 'Marco Rubio'])).toEqual(file);
});
