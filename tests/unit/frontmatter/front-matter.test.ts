import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/frontmatter/front-matter.ts';

const split = (text: string) => {
	const result = splitFrontMatter(text);
	if ('problem' in result) throw new Error(result.problem.message);
	return result.parts;
};

const problemOf = (text: string) => {
	const result = splitFrontMatter(text);
	return 'problem' in result ? result.problem : undefined;
};

describe('splitFrontMatter', () => {
	it.each(['\n', '\r\n', '\r'])('parts frontmatter and prose, whose offsets are those of the file (%j)', (end) => {
		const text = ['---', 'title: x', '--- ', '', 'Prose', '---', ''].join(end);
		const { yaml, body } = split(text);
		expect(yaml.text).toBe(`title: x${end}`);
		expect(text.slice(yaml.offset)).toMatch(/^title/);
		expect(body.text).toBe(`${end}Prose${end}---${end}`);
		expect(text.slice(body.offset)).toBe(body.text);
	});

	it.each([
		['empty frontmatter', '---\n---\nProse', '', 'Prose'],
		['no prose', '---\na: b\n---', 'a: b\n', ''],
		['blanks behind the marks', '--- \t\na: b\n---\t\nx', 'a: b\n', 'x'],
		['an indented mark in a text', '---\na: |\n  ---\n---\nx', 'a: |\n  ---\n', 'x'],
		['four hyphens on a line', '---\na: b\n----\n---\nx', 'a: b\n----\n', 'x'],
	])('reads %s', (_, text, yaml, body) => {
		const parts = split(text);
		expect([parts.yaml.text, parts.body.text]).toEqual([yaml, body]);
	});

	it.each([
		['prose alone', '# Title\n\nProse\n', 'does not begin with frontmatter'],
		['an empty line above', '\n\n---\ntitle: x\n---\n', 'very start'],
		['a dash of a word processor', '—\ntitle: x\n---\n', 'three hyphens'],
		['four hyphens', '----\ntitle: x\n----\n', 'three hyphens'],
		['something behind the hyphens', '--- yaml\ntitle: x\n---\n', 'nothing may stand behind'],
	])('says that frontmatter is missing where a file begins with %s', (_, text, message) => {
		expect(problemOf(text)).toMatchObject({ code: 'frontmatter-missing', place: { offset: 0 } });
		expect(problemOf(text)?.message).toContain(message);
	});

	it('shows what the least frontmatter is', () => {
		expect(problemOf('Prose')?.fix).toMatch(/^---\ntitle: .+\nstandfirst: .+\npublished: 2025-08-09\n---$/);
	});

	it('reports frontmatter that never ends where it opens', () => {
		expect(problemOf('---\ntitle: x\n\nProse\n')).toMatchObject({ code: 'frontmatter-unclosed', place: { offset: 0 } });
	});

	it('names the line that was meant to end it', () => {
		expect(problemOf('---\ntitle: x\n----\nProse\n')?.message).toContain('Line 3 is `----`');
		expect(problemOf('---\r\ntitle: x\r\n ---\r\nProse')?.message).toContain('Line 3 is ` ---`');
	});
});
