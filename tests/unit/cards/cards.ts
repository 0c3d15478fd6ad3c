import type { ArticleCard, SpeakerCard, StatementCard } from '../../../src/outputs/card/card.ts';

const common = {
	language: 'en',
	siteName: ['On', 'the', 'Record'],
	topics: ['Looms'],
	shortened: 'Shortened here. The whole statement is at the address below.',
};

/** A card as tests draw it, with what a test is about. */
export const toStatement = (card: Partial<StatementCard> = {}): StatementCard => ({
	...{ ...common, form: 'statement', place: 'Quote 1 of 13', address: 'record.example/s/weaves/', number: 1 },
	...{ mark: 'quote', words: '“It weaves patterns just as the loom weaves flowers and leaves.”' },
	...{ name: 'Ada Lovelace', role: 'Countess', facts: 'Quote, said July 1843' },
	...card,
});

export const toArticle = (card: Partial<ArticleCard> = {}): ArticleCard => ({
	...{ ...common, form: 'article', address: 'record.example/articles/engine/', title: 'Looms and engines' },
	...{ standfirst: 'What was said of them.', facts: ['By Luigi', '2 January 2030', '3 claims, 1 speaker'] },
	...card,
});

export const toSpeaker = (card: Partial<SpeakerCard> = {}): SpeakerCard => ({
	...{ ...common, form: 'speaker', place: '1 article', topics: [], address: 'record.example/speakers/ada/' },
	...{ name: 'Ada Lovelace', role: 'Countess', facts: ['2 statements: 1 quote, 1 claim'] },
	newest: { number: 7, words: '“It weaves.”', facts: 'Quote, said July 1843' },
	...card,
});

export const ARABIC = { language: 'ar', words: '«لا أعارض المكتبة (اليوم)، بل أعارض OpenAI!»', name: 'نديم القصبي' };
export const JAPANESE = { language: 'ja', words: '「風の強い日には、本より人のほうが大切です。」', name: '大庭源' };
