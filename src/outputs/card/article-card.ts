import type { ArticleRecord } from '../../record/model.ts';
import { articlePath } from '../../record/permalink.ts';
import { countQuotes } from '../../record/words.ts';
import { SITE } from '../../site.ts';
import type { Strings } from '../../strings/en.ts';
import type { ArticleCard } from './card.ts';
import { toPrintedAddress } from './printed-address.ts';

/** The share image of an article, in the words of its interface language. */
export function toArticleCard(article: ArticleRecord, t: Strings): ArticleCard {
	const { slug, title, standfirst, language, published, authors, topics, statements } = article;
	const quotes = countQuotes(statements);
	const speakers = new Set(statements.map(({ speaker }) => speaker?.id).filter((id) => id !== undefined)).size;
	return {
		form: 'article',
		language,
		siteName: SITE.nameParts,
		topics: topics.map(({ label }) => label),
		address: toPrintedAddress(articlePath(slug)),
		shortened: t.card.shortenedText,
		title,
		standfirst,
		facts: [
			...(authors.length > 0 ? [t.article.by(authors)] : []),
			t.date.fullAlone(published),
			...(statements.length > 0 ? [t.tallyAndSpeakers(quotes, statements.length - quotes, speakers)] : []),
		],
	};
}
