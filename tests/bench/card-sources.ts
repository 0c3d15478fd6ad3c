import { readFileSync } from 'node:fs';
import type { Card } from '../../src/outputs/card/card.ts';
import { toArticleCard } from '../../src/outputs/card/article-card.ts';
import { toSpeakerCard } from '../../src/outputs/card/speaker-card.ts';
import { toStatementCard } from '../../src/outputs/card/statement-card.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import type { ArticleEntry } from '../../src/record/model.ts';
import { readContent } from '../../src/record/read-content.ts';
import { en } from '../../src/strings/en.ts';
import { siteStrings, toStrings } from '../../src/strings/languages.ts';
import { quote } from '../../src/text/quotation-marks.ts';
import { toId } from '../../src/text/to-id.ts';

/** The cards of all that a content folder holds. */
export async function readFolder(contentDir: string): Promise<Card[]> {
	const { articles, topics } = await readContent(contentDir, { base: '/' });
	const entries = articles.flatMap(({ article, text, ...entry }): ArticleEntry[] =>
		article === undefined || text === undefined ? [] : [{ ...entry, article, text }],
	);
	const record = buildRecord(entries, topics.labels);
	return [
		...[...record.statements, ...record.withdrawn].map((each) =>
			toStatementCard(each, toStrings(each.article.language)),
		),
		...record.articles.map((article) => toArticleCard(article, toStrings(article.language))),
		...record.speakers.map((speaker) => toSpeakerCard(speaker, siteStrings)),
	];
}

/** The cards of articles as a file has them, one JSON object a line. Who said a quote is not in it: the title stands there. */
export function readLines(file: string): Card[] {
	interface Line {
		title: string;
		date: string;
		text: string;
		quotes: { segments: { text: string }[] }[];
	}
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	return lines.flatMap((line): Card[] => {
		const { title, date, text, quotes } = JSON.parse(line) as Line;
		const common = { language: 'en', siteName: ['On', 'the', 'Record'], shortened: en.card.shortened };
		return [
			...quotes.map(({ segments }, index): Card => ({
				...{ ...common, form: 'statement', number: index + 1, mark: index % 7 === 6 ? 'claim-in-quote' : 'quote' },
				place: en.statementOf('quote', index + 1, quotes.length),
				topics: [title],
				address: `ontherecord.example/s/${toId(title).slice(0, 40)}-${index + 1}/`,
				words: segments.map((segment) => quote(segment.text, 'en')).join(' '),
				name: title.split(/[,:]/)[0] ?? title,
				role: title,
				facts: `${en.kindAndStatus('quote', undefined)} ${en.dated({ day: date, verb: 'said', style: 'full' })}`,
			})),
			{
				...{ ...common, form: 'article', topics: ['Politics'], title, standfirst: text.split('\n\n')[0] ?? '' },
				address: `ontherecord.example/articles/${toId(title)}/`,
				facts: [en.date.fullAlone(date), en.tallyAndSpeakers(quotes.length, 0, 2)],
			},
		];
	});
}
