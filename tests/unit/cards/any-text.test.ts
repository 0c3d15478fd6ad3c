import fc from 'fast-check';
import { test } from 'vitest';
import { toCardSvg } from '../../../src/cards/card-svg.ts';
import { createTypeface } from '../../../src/cards/typeface.ts';
import { toArticle, toSpeaker, toStatement } from './cards.ts';

/** What texts of people are made of, and what breaks in them: marks, joiners, halves, blanks, directions. */
const PARTS = [
	...[
		'word',
		'a',
		'fi',
		'É',
		'ß',
		'1',
		'-',
		'–',
		'/',
		'.',
		', ',
		'. ',
		'!',
		'“',
		'”',
		'«',
		'»',
		"'",
		'(',
		')',
		'[?]',
		'[…]',
	],
	...['ב', 'שּׁ', 'ל', 'ال', 'مُ', 'ّ', 'ع', 'हि', 'क्ष', 'ไทย', '本', 'が', 'ガ', '。', '한', '각', 'Д', 'ё'],
	...['\u0301', '\u05b8', '\u05bc', '\u064b', '\u0345', '\u20e3', '\u200d', '\u200c', '\ufe0f', '\u0600', '\u034f'],
	...['👩', '🚀', '🏽', '🇲', '🇽', '❤', '𓀀', '\ud800', '\udc00', '\ufffd', '\u{e0041}', '\uffff'],
	...[
		' ',
		' ',
		' ',
		'\u00a0',
		'\u3000',
		'\u2009',
		'\n',
		'\u2028',
		'\t',
		'\u202e',
		'\u2066',
		'\u00ad',
		'\u200b',
		'\u0000',
	],
];

const RUNS = Number(process.env.CARDS ?? 25);
const TEXT = fc
	.tuple(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), fc.constantFrom(1, 1, 2, 30, 200))
	.map(([parts, times]) => parts.join('').repeat(times));
const LANGUAGE = fc.constantFrom('en', 'he', 'ar', 'ja', 'th', 'xx');

test('any text can be drawn, however it must be broken and shortened', async () => {
	const typeface = createTypeface();
	await fc.assert(
		fc.asyncProperty(TEXT, TEXT, TEXT, LANGUAGE, async (first, second, third, language) => {
			const cards = [
				toStatement({ words: first, name: second, role: third, facts: third, topics: [second], language }),
				toArticle({ title: first, standfirst: second, facts: [third, second], language }),
				toSpeaker({ name: first, role: second, facts: [third], language }),
			];
			for (const card of cards) await toCardSvg(card, typeface);
		}),
		{ numRuns: RUNS },
	);
}, 600_000);
