import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFinding, type Finding, type Recorded } from '../../../src/search/finding.ts';
import { toExactWords } from '../../../src/text/exact-words.ts';

const NAMES = [
	{ id: 'sheinbaum', name: 'Claudia Sheinbaum' },
	{ id: 'trump', name: 'Donald Trump' },
	{ id: 'trump-jr', name: 'Eric Trump' },
	{ id: 'rubio', name: 'Marco Rubio' },
	{ id: 'may', name: 'Theresa May' },
];
const [SHEINBAUM, TRUMP] = NAMES;

const quote = (words: string, speaker = SHEINBAUM): Recorded => ({ words, kind: 'quote', ...(speaker && { speaker }) });
const claim = (words: string): Recorded => ({ words, kind: 'claim' });

const CARTELS = quote(
	'We will never, ever accept an invasion, and we don’t need 1.5 million soldiers to fight [the cartels].',
);
const find = (pasted: string, ...candidates: Recorded[]): Finding =>
	toFinding(pasted, candidates.length === 0 ? [CARTELS] : candidates, NAMES);

/** The differences on one line: `same [-pasted-] {+recorded+}`. */
const show = ({ differences }: Finding): string =>
	differences
		.map(({ kind, text }) => (kind === 'same' ? text : kind === 'pasted' ? `[-${text.trim()}-]` : `{+${text.trim()}+}`))
		.join('');

describe('words are on record word for word', () => {
	it.each([
		[
			'as they are',
			'We will never, ever accept an invasion, and we don’t need 1.5 million soldiers to fight [the cartels].',
		],
		[
			'in straight marks',
			'"We will never, ever accept an invasion, and we don\'t need 1.5 million soldiers to fight [the cartels]."',
		],
		['in curly marks with an attribution', '“We will never, ever accept an invasion,” Sheinbaum said on Friday.'],
		['with a dash and a name', '"We will never, ever accept an invasion" - Claudia Sheinbaum'],
		['with a dash and a name, without marks', 'We will never, ever accept an invasion — Claudia Sheinbaum, May 2025'],
		['with a name and a colon', 'Sheinbaum: We will never, ever accept an invasion'],
		[
			'in two pairs of marks',
			'“We will never, ever accept an invasion,” she said, “and we don’t need 1.5 million soldiers.”',
		],
		['with ellipses at its ends', '…we will never, ever accept an invasion...'],
		['from the middle', 'need 1.5 million soldiers to fight [the cartels]'],
		['from within the marks', 'never, ever accept an invasion,” Sheinbaum said.'],
		['to beyond an opening mark', 'Sheinbaum said: “We will never, ever accept an invasion'],
		['with odd blanks and soft hyphens', 'We\u00A0will  never,\never accept an in\u00ADvasion'],
		['in British marks', '‘We will never, ever accept an invasion,’ Sheinbaum said'],
	])('%s', (_, pasted) => {
		expect(find(pasted).verdict).toBe('word-for-word');
	});

	it('in capitals, and says so', () => {
		expect(find('WE WILL NEVER, EVER ACCEPT AN INVASION')).toMatchObject({ verdict: 'word-for-word', capitals: true });
		expect(find('we will never, ever accept an invasion')).not.toHaveProperty('capitals');
		expect(find('never, ever accept an Invasion, and we')).toHaveProperty('capitals', true);
	});

	it('as a part, and shows where it stands', () => {
		const finding = find('“ever accept an invasion, and we”');
		expect(finding).toMatchObject({ verdict: 'word-for-word', part: true });
		expect(show(finding)).toBe(
			'{+We will never,+}ever accept an invasion, and we {+don’t need 1.5 million soldiers to fight [the cartels].+}',
		);
	});

	it.each([
		[
			'Spanish in guillemets',
			'No vamos a permitir una invasión de México',
			'«No vamos a permitir una invasión de México», afirmó Sheinbaum',
		],
		['Arabic', 'لن نقبل أبدا أي غزو لبلادنا، ولن نساوم', '«لن نقبل أبدا أي غزو لبلادنا، ولن نساوم»'],
		['Japanese', '我々は決して侵略を受け入れない。これは明らかだ', '「我々は決して侵略を受け入れない」'],
		['Japanese by characters', '我々は決して侵略を受け入れない。これは明らかだ', '決して侵略を受'],
		[
			'German low marks',
			'Wir werden niemals eine Invasion akzeptieren',
			'„Wir werden niemals eine Invasion akzeptieren“, sagte sie',
		],
		['decomposed accents', 'No vamos a permitir una invasión', 'No vamos a permitir una invasio\u0301n'],
		['ligatures of a PDF', 'The office of the first minister is open', 'The oﬃce of the ﬁrst minister is open'],
		[
			'a house that sets marks before commas',
			'He called it “a hoax,” and left the room',
			'He called it "a hoax", and left the room',
		],
		[
			'marks within marks',
			'He told me “there is no way we lose” and left',
			'"He told me \'there is no way we lose\' and left," she said',
		],
		[
			'a quotation of two pieces',
			'We must act now,” “and we will leave',
			'“We must act now,” he said, “and we will leave.”',
		],
		[
			'an ellipsis for what stands between two pieces',
			'We must act now,” “and we will leave',
			'We must act now … and we will leave',
		],
		['a dash in any form', 'We act—now and for all of us', 'We act -- now and for all of us'],
		[
			'paragraphs that open with marks',
			'We must act now and here. We will leave',
			'“We must act now and here.\n\n“We will leave.”',
		],
	])('in %s', (_, recorded, pasted) => {
		expect(find(pasted, quote(recorded)).verdict).toBe('word-for-word');
	});

	it('with marks of the same kind within marks', () => {
		const words = 'He told me “there is no way we lose” and left';
		expect(find(`“${words},” she said`, quote(words))).not.toHaveProperty('part');
	});

	it('where they stand a second time, and first only within a compound', () => {
		const words = 'The non-partisan politics of the end is no partisan politics of the end is clear';
		expect(find('partisan politics of the end is', quote(words)).verdict).toBe('word-for-word');
	});

	it('of a sentence with inches in it, before another', () => {
		const words = 'The board that we have is 6" long here';
		expect(find('The board that we have is 6" short', quote(words)).verdict).toBe('altered');
	});

	it('of two that have them, in the one that has no more', () => {
		const both = [quote('We must act now and leave the place'), quote('We must act now and leave')];
		expect(find('We must act now and leave', ...both)).toMatchObject({ verdict: 'word-for-word', index: 1 });
	});

	it('of two that have them, in the one of the person named', () => {
		const both = [quote('We must act now and leave the place', TRUMP), quote('We must act now and leave the place')];
		expect(find('“We must act now and leave,” said Sheinbaum', ...both)).toMatchObject({
			verdict: 'word-for-word',
			index: 1,
		});
		expect(find('“We must act now and leave,”', ...both)).toMatchObject({ verdict: 'word-for-word', index: 0 });
	});
});

describe('words are altered', () => {
	it.each([
		[
			'a word is left out',
			'We will accept an invasion, and we don’t need 1.5 million soldiers',
			'We will {+never, ever+}accept an invasion,',
		],
		['“not” is dropped', 'we need 1.5 million soldiers to fight [the cartels]', '{+don’t+}need'],
		['a number loses its point', 'we don’t need 15 million soldiers to fight', '[-15-]{+1.5+}'],
		['a number has a comma', 'we don’t need 1,5 million soldiers to fight', '[-1,5-]{+1.5+}'],
		['a mark within is left out', 'We will never ever accept an invasion', '[-never ever-]{+never, ever+}'],
		['a question is made of it', 'Will we never, ever accept an invasion', '[-Will-]We {+will+}'],
		['brackets are left out', 'we don’t need 1.5 million soldiers to fight the cartels', '[-fight the-]{+fight [the+}'],
		['words are put behind', 'We will never, ever accept an invasion, but we are open to talk', '[-but-]'],
	])('when %s', (_, pasted, part) => {
		const finding = find(pasted);
		expect(finding.verdict).toBe('altered');
		expect(show(finding)).toContain(part);
	});

	it.each([
		['a sign is lost', 'It fell by -5 percent in the last year', 'It fell by 5 percent in the last year'],
		['a per cent is lost', 'It fell to 5% in the last year', 'It fell to 5 in the last year'],
		['a currency is changed', 'It will cost us $5 in the first year', 'It will cost us €5 in the first year'],
		[
			'half of a compound is cut',
			'It is a matter of non-partisan politics in the end',
			'partisan politics in the end is over',
		],
		[
			'half of a compound is cut at the edge',
			'The non-partisan politics of the very end',
			'partisan politics of the very end',
		],
		['a word is cut', 'He spoke carelessly of the war in our land', 'He spoke careless of the war in our'],
		['a question lost its mark', 'Are we going bankrupt in a year?', 'Are we going bankrupt in a year.'],
		['an exclamation is put in', 'We are going bankrupt in a year.', 'We are going bankrupt in a year!'],
		['a comma is moved', 'Let us eat, grandma, before we go', 'Let us eat grandma before we go'],
		['two pieces are made one sentence', 'We must act now,” “and we will leave', 'We must act now, and we will leave'],
		['clauses are swapped', 'We must act now, and we will leave then', 'We will leave then, and we must act now'],
		['scare quotes are taken away', 'This “peace” is not what we wanted', 'This peace is not what we wanted'],
		[
			'marked words within it are right, the others wrong',
			'We reject the “deal that they all wrote” in Geneva today',
			'We reject the “deal that they all wrote” in Rome today',
		],
	])('when %s', (_, recorded, pasted) => {
		expect(find(pasted, quote(recorded)).verdict).toBe('altered');
	});

	it('when it ends within a compound, and does not call the words the same', () => {
		const finding = find('He called it a matter of non', quote('He called it a matter of non-partisan politics'));
		expect(finding.verdict).toBe('altered');
		expect(finding).not.toHaveProperty('sameWords');
	});

	it('rather than near a claim that is no nearer', () => {
		const finding = find(
			'We shall all act now and leave',
			claim('We must all act now and leave'),
			quote('We will all act now and leave'),
		);
		expect(finding).toMatchObject({ verdict: 'altered', index: 1 });
	});

	it('when an ellipsis stands for words, and says that this is all', () => {
		expect(find('We will never … accept an invasion, and we don’t need 1.5 million')).toMatchObject({
			verdict: 'altered',
			elided: true,
		});
		expect(find('“We will never,” she said, “accept an invasion.”')).toMatchObject({
			verdict: 'altered',
			elided: true,
		});
		expect(find('We will never … allow an invasion, and we')).not.toHaveProperty('elided');
	});

	it('when only punctuation differs, and says that this is all', () => {
		expect(find('We will never ever accept an invasion')).toHaveProperty('sameWords', true);
		expect(find('We shall never, ever accept an invasion')).not.toHaveProperty('sameWords');
	});

	it('when two statements are glued together, and names both', () => {
		const other = quote('The election was stolen from all of us');
		expect(
			find('We will never, ever accept an invasion. The election was stolen from all of us', other, CARTELS),
		).toMatchObject({
			verdict: 'altered',
			glued: [1, 0],
		});
	});

	it('and says when the person named is another too', () => {
		expect(find('“We will always, ever accept an invasion,” said Marco Rubio')).toMatchObject({
			verdict: 'altered',
			attributionDiffers: true,
			attribution: { id: 'rubio' },
		});
	});
});

describe('words are on record as another’s', () => {
	const said = 'We will never, ever accept an invasion';

	it.each([
		`“${said},” Donald Trump said on Friday`,
		`“${said},” said President Donald Trump.`,
		`Rubio: "${said}"`,
		`Rubio: ${said}`,
		`${said} — Marco Rubio`,
		`"${said}" - Rubio`,
		`According to Secretary Rubio, “${said}.”`,
		`Rubio told reporters: “${said}”`,
	])('when it reads %s', (pasted) => {
		expect(find(pasted)).toMatchObject({ verdict: 'other-speaker', index: 0, attributionDiffers: true });
	});

	it.each([
		`“${said},” she told Marco Rubio`,
		`“${said},” she said. Rubio said nothing.`,
		`“${said},” the president said in May`,
		`“${said},” the president said after Rubio’s threats`,
		`“${said},” said the Rubio adviser`,
		`“${said},” Trump said`,
		`“${said},” Rubio and Theresa May said`,
		`“${said},” Sheinbaum told Rubio`,
		`“${said},” somebody else said`,
		`After Rubio said no: “${said}”`,
		`“${said},” said Rubio, Trump’s man, with Donald Trump there`,
		`“${said},” said the people who marco rubio`,
		`“${said},” said may`,
		`“${said},” said Rubio adviser Ana Roy`,
		`“${said}” — Rubio, not Donald Trump`,
	])('but not where it may be meant otherwise: %s', (pasted) => {
		const finding = find(pasted);
		expect(finding.verdict).toBe('word-for-word');
		expect(finding).not.toHaveProperty('attributionDiffers');
	});

	it('but somebody unknown is only named', () => {
		const finding = find(`“${said}” — Juan Pérez`);
		expect(finding).toMatchObject({ verdict: 'word-for-word', attribution: { name: 'Juan Pérez' } });
		expect(finding.attribution).not.toHaveProperty('id');
	});
});

describe('words are not on record', () => {
	it.each([
		['share nothing', 'The weather tomorrow will be rather fine in Oslo'],
		['share what any sentence has', 'I am going to accept an apple and a pear for tea'],
		['share a few words here and there', 'We need to talk: soldiers never fight an honest war'],
		['share no three words in a row', 'We will not ever accept the invasion, and'],
		['are five marked words that are not quite there', '“will always ever accept an,” it was said on the day'],
	])('when they %s', (_, pasted) => {
		expect(find(pasted).verdict).toBe('not-on-record');
	});

	it('when they are this record’s own about it, and says so', () => {
		const claims = [claim('Mexico will not accept an invasion by American soldiers'), CARTELS];
		expect(find('Mexico will not accept an invasion by American soldiers', ...claims)).toMatchObject({
			verdict: 'not-on-record',
			claim: 'exact',
			index: 0,
		});
		expect(
			find('“Mexico will never accept an invasion by American soldiers,” Sheinbaum said', ...claims),
		).toMatchObject({
			verdict: 'not-on-record',
			claim: 'near',
			index: 0,
		});
	});

	it('when they share five characters in a row in a script without blanks', () => {
		expect(find('決して侵略をする者もれない', quote('我々は決して侵略をしもれない者')).verdict).toBe('altered');
		expect(find('決して侵い略をる者もれ', quote('我々は決して侵略を者もれ')).verdict).toBe('not-on-record');
	});

	it('when there are no candidates', () => {
		expect(toFinding('We will never, ever accept an invasion', [], NAMES)).toEqual({
			verdict: 'not-on-record',
			differences: [],
			nearest: [],
		});
	});

	it('and the nearest are shown, the nearest first', () => {
		const finding = find(
			'We all need to talk about the invasion of the moon and an invasion of Mars',
			CARTELS,
			quote('about the invasion of the moon'),
		);
		expect(finding.nearest.map(({ index }) => index)[0]).toBe(1);
	});
});

it('fewer than six words are too short to tell, and so are fewer than six characters', () => {
	expect(find('never, ever accept an invasion').verdict).toBe('too-short');
	expect(find('決して侵略', quote('我々は決して侵略を受け入れない')).verdict).toBe('too-short');
});

it('says when more was pasted than is checked', () => {
	expect(find('word '.repeat(3000))).toHaveProperty('cut', true);
});

describe('for any statement', () => {
	const WORDS = [
		'we',
		'don’t',
		'Mexico',
		'1.5',
		'5%',
		'$3',
		'-7',
		'U.S.',
		'co-operate',
		'never',
		'México',
		'the',
		'war',
		'act',
		'peace',
		'ACT',
		'women’s',
		'лес',
		'سلام',
		'1,500',
	];
	const word = fc.constantFrom(...WORDS);
	const gap = fc.constantFrom(
		' ',
		' ',
		' ',
		', ',
		'; ',
		'. ',
		'? ',
		'! ',
		'—',
		' – ',
		'… ',
		': ',
		' “',
		'” ',
		' (',
		') ',
	);
	const pair = fc.tuple(word, gap);
	const write = (pairs: readonly (readonly [string, string])[]): string =>
		pairs.map(([one, after], at) => one + (at === pairs.length - 1 ? '' : after)).join('');
	const statement = fc.array(pair, { minLength: 6, maxLength: 25 });
	const typed = (text: string, how: number): string =>
		[
			text,
			text.replace(/[“”]/g, '"').replace(/’/g, "'"),
			text.replace(/…/g, '...').replace(/—/g, ' -- '),
			text.replace(/ /g, '\u00A0').normalize('NFD'),
			text.replace(/ –/g, '—').replace(/ /g, ' \u200B\n'),
		][how] ?? text;

	it('its own words, or six or more of them in a row, in any typography, are word for word', () => {
		fc.assert(
			fc.property(statement, fc.nat(), fc.nat(), fc.nat(4), (pairs, from, more, how) => {
				const start = from % (pairs.length - 5);
				const part = pairs.slice(start, start + 6 + (more % (pairs.length - start - 5)));
				const recorded = write(pairs);
				const next = pairs[start + part.length - 1]?.[1] ?? '';
				// A question that loses its mark is another sentence.
				const end = /[?]/.test(next) && start + part.length < pairs.length ? '?' : '';
				expect(find(typed(write(part) + end, how), quote(recorded)).verdict).toBe('word-for-word');
			}),
			{ numRuns: 1500 },
		);
	});

	const distinct = fc.uniqueArray(word, { minLength: 8, maxLength: 14, selector: (one) => one.toLowerCase() });

	it('one word left out, put in, replaced or swapped within it is never word for word', () => {
		fc.assert(
			fc.property(
				distinct,
				fc.nat(),
				fc.constantFrom('out', 'in', 'other', 'swap'),
				fc.boolean(),
				(words, at, change, isMarked) => {
					const place = 1 + (at % (words.length - 3));
					const changed = [...words];
					if (change === 'out') changed.splice(place, 1);
					if (change === 'in') changed.splice(place, 0, 'not');
					if (change === 'other') changed[place] = 'not';
					if (change === 'swap') changed.splice(place, 2, ...words.slice(place, place + 2).reverse());
					const pasted = changed.join(' ');
					const finding = find(isMarked ? `“${pasted}”` : pasted, quote(words.join(' ')));
					expect(finding.verdict).toMatch(/altered|not-on-record/);
				},
			),
			{ numRuns: 1500 },
		);
	});

	const keys = (texts: string[]): string[] => texts.flatMap((text) => toExactWords(text).map(({ key }) => key));

	it('what is the same and what differs give back what was pasted and what is recorded', () => {
		fc.assert(
			fc.property(statement, statement, fc.nat(20), (one, other, cut) => {
				const recorded = write(one);
				const pasted = [one.slice(0, cut), other, one.slice(cut)].map(write).join(' ').replace(/[“”]/g, '');
				const finding = find(pasted, quote(recorded));
				for (const { differences } of [finding, ...finding.nearest]) {
					if (differences.length === 0) continue;
					const of = (kind: string) => differences.filter((stretch) => stretch.kind !== kind).map(({ text }) => text);
					expect(of('pasted').join('')).toBe(recorded);
					expect(keys(of('recorded'))).toEqual(keys([pasted]));
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('the same is found again', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 200 }),
				fc.string({ unit: 'binary', maxLength: 200 }),
				(pasted, recorded) => {
					expect(find(pasted, quote(recorded))).toEqual(find(pasted, quote(recorded)));
				},
			),
		);
	});
});
