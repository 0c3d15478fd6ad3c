import { createRandom } from './random.ts';
import { toSentence, type Wording } from './wording.ts';

const SPEAKERS = 200;
const TOPICS = 40;

/** How long a generated article is. */
export interface ArticleSize {
	words: number;
	statements: number;
}

/** The texts of an article's statements, in its order, and the file it is written in. */
export interface GeneratedArticle {
	statements: string[];
	text: string;
}

/** The article of a number: of six statements four are quotes and two claims. The same arguments give the same bytes. */
export function toArticle(
	article: number,
	{ words: wordCount, statements: statementCount }: ArticleSize,
	wording: Wording,
): GeneratedArticle {
	const random = createRandom(article + 1);
	const topics = [article % TOPICS, (article * 7 + 1) % TOPICS];
	const pick = wording.toPick(article, topics, random);
	const sentence = (length: number): string => toSentence(length, pick);
	const speakers = [0, 1, 2].map((offset) => (article * 3 + offset) % SPEAKERS);
	const day = wording.toDay(article);
	const statements: string[] = [];
	const quotes: string[] = [];
	const claims: string[] = [];
	const paragraphs: string[] = [];
	const perStatement = Math.floor(wordCount / statementCount);
	for (let index = 0; index < statementCount; index++) {
		const said = wording.toSaid(article, index, pick, random);
		const rest = `${sentence(perStatement - 40)} *${pick()}* [${pick()}](https://example.org/${index}) ${sentence(18)}`;
		const id = wording.toId(article, index, said);
		const speaker = `speaker-${speakers[index % 3]}`;
		statements.push(said);
		if (index % 3 === 2) {
			paragraphs.push(`The report says that ${said}. ${rest}.`);
			claims.push(
				`  - id: ${id}\n    text: "The claim that ${said}."\n    passage: "${said}"\n    speaker: ${speaker}\n    status: asserted\n    positions:\n      - speaker: speaker-${speakers[(index + 1) % 3]}\n        stance: denies`,
			);
		} else {
			paragraphs.push(`“${said},” the speaker said. ${rest}.`);
			quotes.push(
				`  - id: ${id}\n    speaker: ${speaker}\n    text: "${said}."\n    said: ${day}\n    occasion: Press conference\n    source: source-1`,
			);
		}
	}
	const text = `---
title: "Article ${article}: ${sentence(6)}"
standfirst: "${sentence(20)}."
published: ${day}
topics: [${topics.map((topic) => `topic-${topic}`).join(', ')}]
speakers:
${speakers.map((speaker) => `  - id: speaker-${speaker}\n    name: ${wording.toName(speaker)}\n    role: ${wording.toRole(speaker)}\n    kind: person`).join('\n')}
sources:
  - id: source-1
    publisher: The Gazette
    title: Report of the day
    date: ${day}
quotes:
${quotes.join('\n')}
claims:
${claims.join('\n')}
---

${paragraphs.map((paragraph, index) => (index === 2 ? `## Heading ${index}\n\n${paragraph}` : paragraph)).join('\n\n')}
`;
	return { statements, text };
}
