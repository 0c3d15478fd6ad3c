/**
 * Writes a content folder of generated articles, the work that `README.md` gives figures for: each 600 words with six
 * statements (four quotes, two claims), 200 speakers and 40 topics over all. The same arguments give the same bytes.
 *
 * node tests/bench/generate-content.ts FOLDER [ARTICLES=1000] [WORDS=600] [STATEMENTS=6]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SPEAKERS = 200;
const TOPICS = 40;
const WORDS =
	'agreement border cabinet court decision economy figure government hospital industry judge kingdom language market minister nation office parliament question report senate treaty union village water young answer budget citizen debate election force group history inquiry justice labour measure number order policy record school trade under value worker'.split(
		' ',
	);

const [folder, articles = '1000', words = '600', statements = '6'] = process.argv.slice(2);
if (folder === undefined)
	throw new Error('Usage: node tests/bench/generate-content.ts FOLDER [ARTICLES] [WORDS] [STATEMENTS]');
await mkdir(join(folder, 'articles'), { recursive: true });
for (let article = 0; article < Number(articles); article++) {
	const text = toArticle(article, Number(words), Number(statements));
	await writeFile(join(folder, 'articles', `article-${article}.md`), text);
}

function toArticle(article: number, wordCount: number, statementCount: number): string {
	const random = createRandom(article + 1);
	const pick = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
	const sentence = (length: number): string => Array.from({ length }, pick).join(' ');
	const speakers = [0, 1, 2].map((offset) => (article * 3 + offset) % SPEAKERS);
	const day = `20${String(10 + (article % 15)).padStart(2, '0')}-${String(1 + (article % 12)).padStart(2, '0')}-15`;
	const quotes: string[] = [];
	const claims: string[] = [];
	const paragraphs: string[] = [];
	const perStatement = Math.floor(wordCount / statementCount);
	for (let index = 0; index < statementCount; index++) {
		// A number in the words makes each place the only one.
		const said = `${sentence(9)} ${article}-${index} ${sentence(6)}`;
		const rest = `${sentence(perStatement - 40)} *${pick()}* [${pick()}](https://example.org/${index}) ${sentence(18)}`;
		const speaker = `speaker-${speakers[index % 3]}`;
		if (index % 3 === 2) {
			paragraphs.push(`The report says that ${said}. ${rest}.`);
			claims.push(
				`  - id: a${article}-s${index}\n    text: "The claim that ${said}."\n    passage: "${said}"\n    speaker: ${speaker}\n    status: asserted\n    positions:\n      - speaker: speaker-${speakers[(index + 1) % 3]}\n        stance: denies`,
			);
		} else {
			paragraphs.push(`“${said},” the speaker said. ${rest}.`);
			quotes.push(
				`  - id: a${article}-s${index}\n    speaker: ${speaker}\n    text: "${said}."\n    said: ${day}\n    occasion: Press conference\n    source: source-1`,
			);
		}
	}
	return `---
title: "Article ${article}: ${sentence(6)}"
standfirst: "${sentence(20)}."
published: ${day}
topics: [topic-${article % TOPICS}, topic-${(article * 7 + 1) % TOPICS}]
speakers:
${speakers.map((speaker) => `  - id: speaker-${speaker}\n    name: Speaker ${speaker}\n    role: Minister of ${WORDS[speaker % WORDS.length]}\n    kind: person`).join('\n')}
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
}

/** Mulberry32 (T. Ettinger): small, seeded, the same on every machine. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
