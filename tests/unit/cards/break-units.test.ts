import { expect, test } from 'vitest';
import { toUnits } from '../../../src/cards/break-units.ts';

const split = (text: string, language = 'en'): string[] =>
	toUnits(text, language).map(({ start, end }) => text.slice(start, end));

test.each([
	['blanks part lines, those that do not break keep together', 'a b\u00A0c', 'en', ['a', 'b\u00A0c']],
	['a line may break behind a hyphen within a long word', 'single-minded', 'en', ['single-', 'minded']],
	['not behind one near its beginning', 'co-operate re-enter x-ray', 'en', ['co-operate', 're-enter', 'x-ray']],
	['not within figures', '2020-2025 12.5%', 'en', ['2020-2025', '12.5%']],
	['behind a dash between words', 'here—there', 'en', ['here—', 'there']],
	[
		'Japanese words keep together, marks begin no line',
		'本より人が、大切です。',
		'ja',
		['本', 'より', '人', 'が、', '大切', 'です。'],
	],
	['opening marks end no line', '他说：「好」', 'zh', ['他', '说：', '「好」']],
	['Thai is parted by its dictionary', 'ห้องสมุดเปิด', 'th', ['ห้อง', 'สมุด', 'เปิด']],
	['Korean is parted at blanks', '도서관은 자정까지', 'ko', ['도서관은', '자정까지']],
	['Latin words within Japanese stay whole', '職員はOpenAIの人', 'ja', ['職員', 'は', 'OpenAI', 'の', '人']],
])('%s', (_, text, language, units) => {
	expect(split(text, language)).toEqual(units);
});

test('a line feed ends a line, a blank is swallowed by its end', () => {
	expect(
		toUnits('a b\nc', 'en').map(({ isBeforeBlank, isBeforeLineFeed }) => [isBeforeBlank, isBeforeLineFeed]),
	).toEqual([
		[true, false],
		[false, true],
		[false, false],
	]);
});
