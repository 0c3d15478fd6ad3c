import { expect, test } from 'vitest';
import { toTargetStyle } from '../../../src/styles/target-style.ts';

test('a page without statements needs no rule', () => {
	expect(toTargetStyle([])).toBe('');
});

test('one rule lights all fragments of any targeted statement, also one whose id begins with a digit', () => {
	const style = toTargetStyle(['a', '2025-plan']);
	expect(style).toContain(
		':root:has([id="a"]:target) [data-s~="a"],:root:has([id="2025-plan"]:target) [data-s~="2025-plan"]{',
	);
	expect(style.match(/\{/g)).toHaveLength(1);
});
