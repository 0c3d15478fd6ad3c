import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toCardSvg } from '../../../src/cards/card-svg.ts';
import { createTypeface } from '../../../src/cards/typeface.ts';
import { DRAWING, type Card } from '../../../src/outputs/card/card.ts';
import { ARABIC, JAPANESE, toArticle, toSpeaker, toStatement } from './cards.ts';

const typeface = createTypeface();
const SENTENCE = 'The moon is never late; the wind is always early, and nobody has ever asked why. ';

test('whoever changes how cards are drawn raises DRAWING, or images of before are taken for new ones', async () => {
	// No words that a dictionary parts: another version of Node may have another one.
	const cards = [
		toStatement(),
		toStatement({ ...ARABIC, mark: 'claim' }),
		toStatement({ ...JAPANESE, words: '「本」' }),
	];
	const drawn = createHash('sha256');
	for (const card of [...cards, toArticle(), toSpeaker()]) drawn.update(await toCardSvg(card, typeface));
	const digest = drawn.digest('hex').slice(0, 16);
	expect({ DRAWING, digest }, 'raise DRAWING in src/outputs/card/card.ts, then record the new digest here').toEqual({
		DRAWING: 1,
		digest: '421905dd094c1d11',
	});
});

const hostile: [string, Card][] = [
	['markup', toStatement({ words: '“</script><svg onload=alert(1)> & <b>bold</b> ]]>”', name: '</text><script>' })],
	[
		'control characters',
		toStatement({ words: '“a\u0000b\u0007\u202Eevil\u202C\uD800 =1+1”', role: 'a\tb\r\nc\u2028d' }),
	],
	['a word of 3,000 characters', toStatement({ words: `“${'x'.repeat(3000)}”` })],
	['3,000 characters', toStatement({ words: `“${SENTENCE.repeat(37)}”` })],
	['a sentence of 3,000 characters', toStatement({ words: 'on and on, '.repeat(300) })],
	['marks that join what stands before them', toStatement({ words: '\u0301\u0301', topics: ['\u0301a', '\u0600'] })],
	['marks that join a blank', toStatement({ words: 'a \u0330\u032D\u0301 b\u0600 c', role: 'a \u200D\uFE0F b' })],
	['one letter', toStatement({ words: 'I' })],
	['large words over long facts', toStatement({ words: '“No.”', facts: 'Quote, said then. '.repeat(4).trim() })],
	['no letter', toStatement({ words: '', name: '', role: '', facts: '', place: '', topics: [] })],
	['line feeds', toStatement({ words: '“One.\nTwo.\r\n\r\nThree.”' })],
	['emoji', toStatement({ words: '“👏🏽 🎉 ❤️ 👩‍🚀 🇲🇽 ☺ 1️⃣ → ≠ ★ and so on and on and on 👏🏽👏🏽👏🏽👏🏽👏🏽”' })],
	['characters that no face has', toStatement({ words: '“𓀀𓀁 and 𒀀”', name: 'བོད' })],
	['long names', toStatement({ name: 'Name '.repeat(80), role: 'Role '.repeat(200), number: 12345 })],
	['a long address', toStatement({ address: `record.example/s/${'long-'.repeat(80)}/` })],
	['a withdrawn statement of many words', toStatement({ words: SENTENCE.repeat(20), withdrawn: 'Withdrawn 2030' })],
	['Arabic', toStatement({ ...ARABIC, words: `«${'لا أعارض المكتبة، بل أعارض الأرقام. '.repeat(40)}»` })],
	['Japanese', toStatement({ ...JAPANESE, words: `「${'風の強い日には、本より人のほうが大切です。'.repeat(40)}」` })],
	['a long title', toArticle({ title: 'Title '.repeat(60), standfirst: SENTENCE.repeat(20) })],
	['a long speaker', toSpeaker({ name: 'Name '.repeat(60), role: 'Role '.repeat(90) })],
];

test.each(hostile)('nothing of %s leaves the card or reaches its markup', async (_, card) => {
	const svg = await toCardSvg(card, typeface);
	expect(svg.replace(/<path fill="#[0-9a-f]{6}" d="[MLQCZHhvaz\d .-]*"\/>/g, '')).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 24000 12600"></svg>',
	);
	const { left, right, top, bottom } = toBounds(svg);
	expect(left).toBeGreaterThan(52);
	expect(right).toBeLessThan(1148);
	expect(top).toBeGreaterThan(40);
	expect(bottom).toBeLessThan(614);
});

/** What is covered by all that is drawn on the paper, px. Only absolute coordinates: those of letters. */
function toBounds(svg: string): { left: number; right: number; top: number; bottom: number } {
	const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
	for (const [, path = ''] of svg.matchAll(/ d="(M[^"hav]*)"/g)) {
		const numbers = (path.match(/-?\d+/g) ?? []).map((number) => Number(number) / 20);
		numbers.forEach((value, index) => {
			const [least, most] = index % 2 === 0 ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
			bounds[least] = Math.min(bounds[least], value);
			bounds[most] = Math.max(bounds[most], value);
		});
	}
	return bounds;
}

test('words from right to left stand beyond a numeral on the right', async () => {
	const [western, arabic] = [await toCardSvg(toStatement(), typeface), await toCardSvg(toStatement(ARABIC), typeface)];
	const toRule = (svg: string): number => Number(/fill="#dda29f" d="M(\d+)/.exec(svg)?.[1]) / 20;
	expect(toRule(western)).toBe(176);
	expect(toRule(arabic)).toBe(1200 - 176 - 1.5);
});

test('a statement that is shortened says so; a whole one does not', async () => {
	const long = `“${SENTENCE.repeat(30)}”`;
	const [withLine, withoutLine] = [
		await toCardSvg(toStatement({ words: long }), typeface),
		await toCardSvg(toStatement({ words: long, shortened: '' }), typeface),
	];
	expect(withLine).not.toBe(withoutLine);
	expect(await toCardSvg(toStatement({ shortened: '' }), typeface)).toBe(await toCardSvg(toStatement(), typeface));
});

test('an address that is too long to be read is its host alone', async () => {
	const path = `s/${'long-'.repeat(80)}/`;
	expect(await toCardSvg(toStatement({ address: `record.example/${path}` }), typeface)).toBe(
		await toCardSvg(toStatement({ address: 'record.example' }), typeface),
	);
});
