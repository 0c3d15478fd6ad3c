import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSearchWords } from '../../../src/text/search-words.ts';

const words = (text: string): string =>
	toSearchWords(text)
		.map(({ word }) => word)
		.join(' ');

describe('words as they are searched', () => {
	it.each([
		['“We co-operate,” she said', 'we co operate she said'],
		["Trump’s men don't", 'trump s men don t'],
		['Élysée, Übermut, İstanbul, Dvořák, Łódź, Straße', 'elysee ubermut istanbul dvorak lodz strasse'],
		['1,500 or 2.5 %', '1 500 or 2 5'],
		['ﬁscal １２', 'fiscal 12'],
		['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen zerowidth'],
		['مُحَمَّد', 'محمد'],
		['東京タワー 2020', '東 京 タ ワ ー 2020'],
		['한국어 हिन्दी', '한국어 हिन्दी'],
		['— … “” 😀', ''],
		['❤️ and 1️⃣ ☎️', 'and 1'],
		['葛\u{E0100}城', '葛 城'],
		['ｶﾞｽ ガス', 'ガ ス ガ ス'],
		['㊀㊁ ㆒a', '一 二 一 a'],
		['мʼяч', 'мʼяч'],
		['น้ำ', 'น้ ํา'],
		['\u0300 \u{1D165}', ''],
	])('of %j are %j', (text, expected) => {
		expect(words(text)).toBe(expected);
	});

	it('tell where they stand', () => {
		const text = '“Ça va,” dit-il.';
		expect(toSearchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ça', 'va', 'dit', 'il']);
	});

	it('are the same words when they are folded again', () => {
		// Of seven characters that stand for two the second is no word of its own.
		const texts = fc.string({ unit: 'grapheme' }).map((any) => any.replace(/[ŉำຳໜໝゟヿ]/g, ''));
		fc.assert(
			fc.property(texts, (text) => {
				expect(words(words(text))).toBe(words(text));
			}),
		);
	});

	it('stand in order, none over another', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				let last = 0;
				for (const { word, start, end } of toSearchWords(text)) {
					expect(word).not.toBe('');
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
			}),
		);
	});
});
