import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSource } from '../../../src/frontmatter/source-file.ts';
import { parseYaml } from '../../../src/frontmatter/yaml-document.ts';

const toFaults = (text: string) => {
	const source = createSource('a.yaml', text);
	return parseYaml({ text, offset: 0 }).problems.map(({ place, message, fix }) => {
		const { line, column } = source.toPosition('offset' in place ? place.offset : -1);
		return { at: `${line}:${column}`, message, fix };
	});
};

/** What an editor does wrong, where it is reported, a word of the message, and what to write instead. */
const MISTAKES: readonly (readonly [what: string, text: string, at: string, says: string, fix: string])[] = [
	['a mark that is never closed', 'title: "Mexico\nstandfirst: x\n', '1:8', 'never closed', 'title: "Mexico"'],
	[
		'a mark closed by that of a later line',
		'title: "Mexico\nstandfirst: "x"\n',
		'1:8',
		'never closed',
		'title: "Mexico"',
	],
	['a single mark that is never closed', "a: b\ntitle: 'It''s\nc: d\n", '2:8', 'never closed', "title: 'It''s'"],
	['a mark open in a list', 'a:\n  - "b\n  - "c"\nd: e\n', '2:5', 'never closed', '- "b"'],
	['a mark open above a deeper line', 'text: "a\n  b: "c"\n', '1:7', 'never closed', 'text: "a"'],
	['a mark open in brackets', 'a: ["b, c]\nd: "e"\n', '1:5', 'never closed', 'Write " where the text ends.'],
	['a bracket that is never closed', 'a: [b, c\nd: e\nf: g\n', '1:4', 'bracket [', 'a: [b, c]'],
	['a bracket open above a deeper line', 'a: [b, c\n  d: e\nf: g\n', '1:4', 'bracket [', 'a: [b, c]'],
	['a brace that is never closed', 'a:\n  - {b: c\n  - {d: e}\n', '2:5', 'bracket {', '- {b: c}'],
	['a bracket that closes nothing', 'a: b\n}\nc: d\n', '2:1', 'closes nothing', 'Delete it.'],
	['a tab', 'a:\n  - b: c\n\td: e\n', '3:1', 'tab', '    d: e'],
	['a tab before an item', 'a:\n\t- b\n', '2:1', 'tab', '  - b'],
	['a tab behind a hyphen', 'a:\n  -\tb: c\n    d: e\n', '2:4', 'tab', '  - b: c'],
	['a no-break space', 'a:\n\u00a0 - b\n   - c: d\n', '2:1', 'another kind', '  - b'],
	['a colon in a text', 'title: Mexico: no troops\n', '1:8', 'colon', 'title: "Mexico: no troops"'],
	['a colon in an item', 'a:\n  - text: He said: no\n', '2:11', 'colon', '- text: "He said: no"'],
	['an at sign', 'title: @mexico answers\n', '1:8', 'begins with @', 'title: "@mexico answers"'],
	['a backtick', 'title: `Mexico`\n', '1:8', 'begins with `', 'title: "`Mexico`"'],
	['a per cent sign', 'title: %x\n', '1:8', 'begins with %', 'title: "%x"'],
	['a bar', 'title: | Mexico\na: b\n', '1:8', 'begins with |', 'title: "| Mexico"'],
	['a hyphen', 'title: - Mexico\na: b\n', '1:8', 'begins with -', 'title: "- Mexico"'],
	['an asterisk', 'title: *Mexico*\n', '1:8', 'begins with *', 'title: "*Mexico*"'],
	['an apostrophe in single marks', "title: 'Mexico's answer'\n", '1:16', 'ends before', 'title: "Mexico\'s answer"'],
	['marks inside of marks', 'title: "He said "no" to it"\n', '1:18', 'ends before', 'title: \'He said "no" to it\''],
	['words behind marks', 'title: "No" he said\n', '1:13', 'ends before', 'title: \'"No" he said\''],
	['words behind brackets', 'title: [Update] Mexico\n', '1:17', 'bracket', 'title: "[Update] Mexico"'],
	['a backslash', 'title: "a \\d b"\n', '1:11', 'backslash', "title: 'a \\d b'"],
	['no blank behind a colon', 'title: x\nstandfirst:y\n', '2:1', 'colon and a blank', 'standfirst: y'],
	['no colon', 'title: x\nstandfirst y\na: b\n', '2:1', 'colon and a blank', 'standfirst: y'],
	['a wrapped text', 'title: x\nstandfirst: y\nand more\na: b\n', '3:1', 'goes on', '  and more'],
	['prose', 'title: x\n\nOnce upon a time.\nA: b\n', '3:1', '---', '---\n\nOnce upon a time.'],
	['a key too deep', 'title: x\n  standfirst: y\n', '2:3', 'indentation', 'standfirst: y'],
	['a key too shallow', 'a:\n  - b: c\n   d: e\n', '3:4', 'indentation', '    d: e'],
	['a key on the column of its hyphen', 'a:\n  - b: c\n  d: e\n', '3:3', 'indentation', '    d: e'],
	['an indented item', 'a:\n  - b: c\n    - d: e\n', '3:5', 'indentation', '  - d: e'],
	['an item half indented', 'a:\n  - b: c\n   - d: e\n', '3:4', 'indentation', '  - d: e'],
	['a key among items', '- a\nb: c\n', '2:1', 'among the items', '- b: c'],
	['an item among keys', 'a: b\n- c\n', '2:1', 'among keys', 'topics:\n  - c'],
	['a merge conflict', 'a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n', '2:1', 'git', 'Keep one of the two'],
];

describe('a mistake in YAML', () => {
	it.each(MISTAKES)('is told once, at its place, with what to write: %s', (_, text, at, says, fix) => {
		const faults = toFaults(text);
		expect(faults).toEqual([
			{ at, message: expect.stringContaining(says) as string, fix: expect.stringContaining(fix) as string },
		]);
	});

	it.each(MISTAKES)(
		'has the same place with other line ends and behind a byte order mark’s text: %s',
		(_, text, at) => {
			expect(toFaults(text.replaceAll('\n', '\r\n')).map((fault) => fault.at)).toEqual([at]);
			expect(toFaults(text.replaceAll('\n', '\r')).map((fault) => fault.at)).toEqual([at]);
		},
	);

	it('is told for every line that has one of its own', () => {
		expect(toFaults('a: @b\nc: d\ne: `f`\ng: h: i\nj: [k\nl: "m\n').map(({ at }) => at)).toEqual([
			'1:4',
			'3:4',
			'4:4',
			'5:4',
			'6:4',
		]);
	});

	it('is told once where the lines after it only follow', () => {
		expect(toFaults('a: [b,\n  *c,\n  &d e\nf: @g\n').map(({ at }) => at)).toEqual(['1:4', '4:4']);
		expect(toFaults('a:\n  - b: c\n   d: e\n   f: g\n   h: i\nj: @k\n').map(({ at }) => at)).toEqual(['3:4', '6:4']);
	});

	it('never throws, and every place lies in the text', () => {
		const token = fc.constantFrom(
			'a',
			': ',
			'- ',
			'\n',
			'\n  ',
			'"',
			"'",
			'[',
			']',
			'{',
			'}',
			',',
			'#',
			'\t',
			'|',
			'&x ',
			'*x',
			'?',
			'%',
		);
		fc.assert(
			fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
				const text = tokens.join('');
				for (const { place } of parseYaml({ text, offset: 0 }).problems) {
					expect('offset' in place && place.offset >= 0 && place.offset <= text.length).toBe(true);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});
