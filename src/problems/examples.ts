import type { YamlPath } from './problem.ts';

/** The least an article can begin with. */
export const MINIMAL_FRONT_MATTER = [
	'---',
	'title: Mexico rules out US troops',
	'standfirst: What was said, by whom, and what is not known.',
	'published: 2025-08-09',
	'---',
].join('\n');

/** One believable value for each field that a message may have to show, as it stands in YAML. */
const EXAMPLES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		accessed: '2025-08-09',
		aliases: '[former-id]',
		archived: 'https://web.archive.org/web/2025/https://example.org/',
		authors: '[Ada Lovelace]',
		date: '2025-08-08',
		draft: 'true',
		id: 'no-invasion',
		kind: 'person',
		language: 'en',
		name: 'Claudia Sheinbaum',
		note: 'One sentence.',
		now: 'The words after.',
		occasion: 'Press conference',
		occurrence: '2',
		passage: 'the words of the prose this claim is tied to',
		prefix: 'the words before',
		published: '2025-08-09',
		publisher: 'The New York Times',
		quote: 'no-invasion',
		quotes: '[no-invasion]',
		reason: 'The speaker did not say it.',
		role: 'President of Mexico',
		said: '2025-08-08',
		sameAs: '[https://www.wikidata.org/wiki/Q7259]',
		scope: 'for Mexican soil',
		short: 'Sheinbaum',
		source: 'sheinbaum-press',
		'sources.id': 'sheinbaum-press',
		'sources.title': 'Press conference of 8 August',
		sources: '[sheinbaum-press]',
		speaker: 'claudia-sheinbaum',
		'speakers.id': 'claudia-sheinbaum',
		stance: 'denies',
		standfirst: 'What was said, by whom, and what is not known.',
		statement: 'no-invasion',
		status: 'asserted',
		suffix: 'the words after',
		summary: 'Rules out US troops.',
		text: 'there is not going to be an invasion',
		'claims.text': 'US military operations on Mexican soil are ruled out',
		'claims.id': 'us-troops-ruled-out',
		title: 'Mexico rules out US troops',
		topics: '[sovereignty]',
		translatedFrom: 'es',
		updated: '2025-08-10',
		url: 'https://example.org/',
		was: 'The words before.',
	}),
);

/** An example of what the field at a path can hold, as it stands in YAML behind the key. */
export function getExample(path: YamlPath): string {
	const keys = path.filter((step) => typeof step === 'string');
	const key = keys.at(-1) ?? '';
	return EXAMPLES.get(keys.slice(-2).join('.')) ?? EXAMPLES.get(key) ?? '…';
}

/** Tells whether a word is a key of the format. */
export function isKnownKey(word: string): boolean {
	return EXAMPLES.has(word);
}
