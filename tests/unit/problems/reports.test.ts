import { describe, expect, it } from 'vitest';
import { createSource } from '../../../src/frontmatter/source-file.ts';
import { placeProblem, sortProblems } from '../../../src/problems/place.ts';
import type { PlacedProblem } from '../../../src/problems/problem.ts';
import { reportForGithub } from '../../../src/problems/report-github.ts';
import { toJsonProblems } from '../../../src/problems/report-json.ts';
import { countProblems, reportForTerminal } from '../../../src/problems/report-terminal.ts';

const make = (changes: Partial<PlacedProblem> = {}): PlacedProblem => ({
	code: 'field-invalid',
	severity: 'error',
	file: 'articles/foo.md',
	line: 12,
	column: 11,
	message: 'The text is wrong.',
	fix: 'text: right',
	excerpt: '    text: "We co-operate"',
	...changes,
});

const linesOf = (problem: PlacedProblem): string[] => reportForTerminal([problem]).split('\n');
const ESCAPE = String.fromCharCode(27);
/** Control characters, and those that turn the direction of text; line ends and tabs aside. */
const DANGEROUS = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;

describe('placeProblem', () => {
	const source = createSource('articles/a.md', '---\r\ntitle: x\r\n---\r\n');
	const problem = { code: 'quote-unannotated', message: 'm', fix: 'f' } as const;

	it('settles line, column, severity and excerpt', () => {
		expect(placeProblem({ ...problem, place: { offset: 12 }, statement: 'q' }, source)).toEqual({
			...problem,
			severity: 'warning',
			file: 'articles/a.md',
			line: 2,
			column: 8,
			statement: 'q',
			excerpt: 'title: x',
		});
	});

	it('asks the document where a path is, and without one takes the beginning of the file', () => {
		const place = { path: ['title'] };
		expect(placeProblem({ ...problem, place }, source, { toOffset: () => 5 })).toMatchObject({ line: 2, column: 1 });
		expect(placeProblem({ ...problem, place }, source)).toMatchObject({ line: 1, column: 1 });
	});

	it('sorts by file, line, column and code, and leaves its input alone', () => {
		const sorted = [
			make({ file: 'a', line: 9 }),
			make({ file: 'b', line: 2, column: 9 }),
			make({ file: 'b', line: 10, column: 2 }),
			make({ file: 'b', line: 10, column: 10, code: 'date-invalid' }),
			make({ file: 'b', line: 10, column: 10, code: 'id-invalid' }),
		];
		const shuffled = sorted.toReversed();
		expect(sortProblems(shuffled)).toEqual(sorted);
		expect(shuffled).toEqual(sorted.toReversed());
	});
});

describe('reportForTerminal', () => {
	it('prints place, code, excerpt with a caret, reason, fix and a closing line', () => {
		expect(reportForTerminal([make()])).toBe(
			[
				'articles/foo.md:12:11  field-invalid',
				'   12 |     text: "We co-operate"',
				'      |           ^',
				'   The text is wrong.',
				'   Fix: text: right',
				'',
				'1 error in 1 file',
				'',
			].join('\n'),
		);
	});

	it('indents a fix of several lines, and a message', () => {
		const lines = linesOf(make({ message: `One.\n  ${'word '.repeat(30)}`, fix: 'a:\n\n  - b' }));
		expect(lines.slice(3)).toEqual([
			'   One.',
			`     ${'word '.repeat(19).trim()}`,
			`     ${'word '.repeat(11).trim()}`,
			'   Fix:',
			'     a:',
			'',
			'       - b',
			'',
			'1 error in 1 file',
			'',
		]);
	});

	it.each([
		[[make()], '1 error in 1 file'],
		[[make(), make(), make({ severity: 'warning', file: 'b' })], '2 errors, 1 warning in 2 files'],
		[[make({ severity: 'warning' }), make({ severity: 'warning' })], '2 warnings in 1 file'],
	])('counts', (problems, counted) => {
		expect(countProblems(problems)).toBe(counted);
	});

	it('is empty without problems, and prints no excerpt where there is none', () => {
		expect(reportForTerminal([])).toBe('');
		const rest = make();
		delete rest.excerpt;
		expect(linesOf(rest)).toHaveLength(6);
	});

	it.each([
		['tabs', '\t\ttext: x', 3, '\t\t^'],
		['wide characters', '日本: x', 5, '      ^'],
		['emoji', '😀: x', 5, '    ^'],
		['combining characters', 'e\u0301: x', 4, '  ^'],
		['the end of the line', 'ab', 3, '  ^'],
		['a place behind the line', 'ab', 30, '  ^'],
	])('puts the caret under its character: %s', (_, excerpt, column, caret) => {
		expect(linesOf(make({ excerpt, column }))[2]).toBe(`      | ${caret}`);
	});

	it('cuts a long line round the caret', () => {
		const excerpt = `${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`;
		const [, shown = '', caret = ''] = linesOf(make({ excerpt, column: 5001 }));
		expect(shown.length).toBeLessThan(120);
		expect(shown).toMatch(/\| …a+HEREb+…$/);
		expect(shown.slice(caret.indexOf('^'))).toMatch(/^HERE/);
	});

	it('never cuts a character in two', () => {
		for (const column of [4001, 4002, 4003]) {
			expect(linesOf(make({ excerpt: '😀'.repeat(4000), column }))[1]).not.toMatch(
				/[\ud800-\udbff](?![\udc00-\udfff])/,
			);
		}
	});

	it('lets nothing of the content reach the terminal as a command', () => {
		const bad = `${ESCAPE}[31m${ESCAPE}]0;title\u0007\u009b2J\r\u0000\u202e`;
		const report = reportForTerminal([make({ file: `${bad}a.md`, excerpt: bad, message: bad, fix: `${bad}\n${bad}` })]);
		expect(report).not.toMatch(DANGEROUS);
		expect(report).toContain('[31m');
	});

	it('is coloured only if asked', () => {
		expect(reportForTerminal([make()])).not.toContain(ESCAPE);
		expect(reportForTerminal([make()], { colour: true })).toContain(`${ESCAPE}[31mfield-invalid${ESCAPE}[0m`);
	});
});

describe('reportForGithub', () => {
	it('prints a command a line, with the path from the root of the repository', () => {
		expect(reportForGithub([make(), make({ severity: 'warning', line: 13 })], './content/')).toBe(
			'::error file=content/articles/foo.md,line=12,col=11,title=field-invalid::The text is wrong.%0AFix: text: right\n' +
				'::warning file=content/articles/foo.md,line=13,col=11,title=field-invalid::The text is wrong.%0AFix: text: right\n',
		);
	});

	it('escapes what would end a property or a command', () => {
		const report = reportForGithub([make({ file: 'a,b:c%.md', message: '100%\r\n::error::x', fix: 'y' })], '.');
		expect(report).toBe(
			'::error file=./a%2Cb%3Ac%25.md,line=12,col=11,title=field-invalid::100%25%0A::error::x%0AFix: y\n',
		);
	});
});

describe('toJsonProblems', () => {
	it('has the keys of the contract in its order, without the excerpt', () => {
		const [problem] = toJsonProblems([make({ statement: 'q' })]);
		expect(JSON.stringify(problem)).toBe(
			'{"code":"field-invalid","severity":"error","file":"articles/foo.md","line":12,"column":11,"statement":"q","message":"The text is wrong.","fix":"text: right"}',
		);
	});

	it('leaves the statement out where there is none', () => {
		expect(toJsonProblems([make()])[0]).not.toHaveProperty('statement');
	});
});
