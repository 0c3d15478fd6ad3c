import { createRandom } from './random.ts';
import { createZipfWords, FUNCTION_WORDS } from './zipf-words.ts';

/** What generated articles are worded with. Everything follows from the numbers of articles, topics and speakers. */
export interface Wording {
	/** Picks the next word of an article's text. */
	toPick: (article: number, topics: readonly number[], random: () => number) => () => string;
	/** The words of a statement: each must stand once in its article. */
	toSaid: (article: number, index: number, pick: () => string, random: () => number) => string;
	toId: (article: number, index: number, said: string) => string;
	toName: (speaker: number) => string;
	toRole: (speaker: number) => string;
	/** `YYYY-MM-DD` */
	toDay: (article: number) => string;
}

const FEW =
	'agreement border cabinet court decision economy figure government hospital industry judge kingdom language market minister nation office parliament question report senate treaty union village water young answer budget citizen debate election force group history inquiry justice labour measure number order policy record school trade under value worker'.split(
		' ',
	);

/** A few dozen words, each as often as the others. What building costs was measured with these. */
export const fewWords: Wording = {
	toPick: (_article, _topics, random) => () => FEW[Math.floor(random() * FEW.length)] ?? '',
	// A number in the words makes each place the only one.
	toSaid: (article, index, pick) => `${toSentence(9, pick)} ${article}-${index} ${toSentence(6, pick)}`,
	toId: (article, index) => `a${article}-s${index}`,
	toName: (speaker) => `Speaker ${speaker}`,
	toRole: (speaker) => `Minister of ${FEW[speaker % FEW.length] ?? ''}`,
	toDay: (article) => `20${toTwo(10 + (article % 15))}-${toTwo(1 + (article % 12))}-15`,
};

/** How many words of its own a topic has, and an article. */
const OF_TOPIC = 120;
const OF_ARTICLE = 30;
/** How much of the words that are none of `FUNCTION_WORDS` these are. */
const FROM_TOPIC = 0.35;
const FROM_ARTICLE = 0.25;

/** The shortest and the longest statement, in words. */
const SHORTEST = 8;
const LONGEST = 30;

/** The days from the first article to the last. */
const DAYS = 3650;

/**
 * Twenty thousand words as often as those of a language, and together as in articles: a topic and an article have words
 * that come again. So two or three words find what they would of a real archive. What searching costs is measured with
 * these.
 */
export function createManyWords(): Wording {
	const { pick: pickAny } = createZipfWords();
	const functionWords = new Set(FUNCTION_WORDS);
	const pickContent = (random: () => number): string => pickAny(random, FUNCTION_WORDS.length);
	const pickName = (random: () => number): string => {
		const word = pickAny(random, 2000);
		return word.charAt(0).toUpperCase() + word.slice(1);
	};
	const toList = (seed: number, length: number): string[] => {
		const random = createRandom(seed);
		return Array.from({ length }, () => pickContent(random));
	};
	const ofTopic = new Map<number, string[]>();
	const toTopic = (topic: number): string[] => {
		const list = ofTopic.get(topic) ?? toList(1_000_000 + topic, OF_TOPIC);
		ofTopic.set(topic, list);
		return list;
	};
	return {
		toPick(article, topics, random) {
			const ofTopics = topics.map(toTopic);
			const own = toList(2_000_000 + article, OF_ARTICLE);
			return () => {
				const word = pickAny(random);
				const which = random();
				if (functionWords.has(word) || which >= FROM_TOPIC + FROM_ARTICLE) return word;
				const from = which < FROM_ARTICLE ? own : (ofTopics[Math.floor(random() * ofTopics.length)] ?? own);
				// The first of a list come most often.
				return from[Math.floor(random() ** 2 * from.length)] ?? '';
			};
		},
		toSaid: (_article, _index, pick, random) =>
			toSentence(SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1)), pick),
		toId: (article, index, said) => `${said.split(' ').slice(0, 2).join('-')}-${article.toString(36)}-${index}`,
		toName: (speaker) => {
			const random = createRandom(3_000_000 + speaker);
			return `${pickName(random)} ${pickName(random)}`;
		},
		toRole: (speaker) => `Minister of ${toList(4_000_000 + speaker, 2).join(' ')}`,
		toDay: (article) =>
			new Date(Date.UTC(2016, 0, 1) + ((article * 37) % DAYS) * 86_400_000).toISOString().slice(0, 10),
	};
}

export const toSentence = (length: number, pick: () => string): string => Array.from({ length }, pick).join(' ');

const toTwo = (number: number): string => String(number).padStart(2, '0');
