import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../../src/problems/codes.ts';

const documentation = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');
const sections = documentation.split(/^## /m).slice(1);
const toHeading = (section: string): string => section.split('\n', 1)[0]?.replaceAll('`', '') ?? '';

describe('docs/problems.md', () => {
	it('has one section for each code of the table, in its order, and no other', () => {
		expect(sections.map(toHeading)).toEqual(Object.keys(PROBLEM_CODES));
	});

	it.each(sections.map((section) => [toHeading(section), section]))(
		'shows %s as it is printed, and says how to mend it',
		(code, section) => {
			const example = /```text\n(.*?)\n```/s.exec(section)?.[1] ?? '';
			expect(example).toMatch(new RegExp(`^.+:\\d+:\\d+ {2}${code}\\n`));
			expect(example).toContain('\n   Fix:');
			expect(section).toContain('**To mend it:**');
		},
	);
});
