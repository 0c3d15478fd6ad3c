import { expect, test } from 'vitest';
import { splitClusters } from '../../../src/cards/clusters.ts';
import { shortenText } from '../../../src/cards/shorten-text.ts';

const shorten = (text: string, most: number): string => shortenText(text, (part) => part.length <= most);

test.each([
	['ends at a sentence', 'One is. Two is. Three is.', 22, 'One is. Two is. […]'],
	['closes the quotation mark', '“One is. Two is. Three is.”', 22, '“One is. Two is. […]”'],
	[
		'closes French marks with their blank',
		'«\u00A0Un dit. Deux disent. Trois rient.\u00A0»',
		22,
		'«\u00A0Un dit. […]\u00A0»',
	],
	['closes marks that open and close alike', '”Yksi on. Kaksi on. Kolme on.”', 20, '”Yksi on. […]”'],
	['closes nothing that is closed', '“One is.” “Two is. Three is.”', 20, '“One is.” […]'],
	['counts pieces', '“One is.” “Two is. Three is.”', 26, '“One is.” “Two is. […]”'],
	['ends at a word where the first sentence is too long', 'one two three four five six seven', 21, 'one two three […]'],
	['ends anywhere in a word that is too long', 'x'.repeat(60), 22, `${'x'.repeat(18)} […]`],
	['ends at ideographic sentences', '「一です。二です。三です。」', 12, '「一です。 […]」'],
])('what is too long %s', (_, text, most, shortened) => {
	expect(shorten(text, most)).toBe(shortened);
});

test('no cut, tried or made, parts a character from its marks', () => {
	const word = 'בָּרָא'.repeat(12);
	const whole = splitClusters(word);
	const tried: string[] = [];
	const shortened = shortenText(word, (part) => tried.push(part) > 0 && part.length <= 30);
	for (const part of [...tried, shortened]) {
		const kept = splitClusters(part.slice(0, part.indexOf(' […]')));
		expect(whole.slice(0, kept.length)).toEqual(kept);
	}
	expect(shortened.length).toBeGreaterThan(20);
});
