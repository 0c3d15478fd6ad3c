import { describe, expect, it } from 'vitest';
import { toDigest } from '../../../src/text/digest.ts';

describe('a name that changes with contents', () => {
	it('is of so many digits, and the same for the same', () => {
		expect(toDigest(['a', 'b'], 8)).toMatch(/^[\da-f]{8}$/);
		expect(toDigest(['a', 'b'], 8)).toBe(toDigest([Buffer.from('ab')], 8));
		expect(toDigest(['a'], 8)).not.toBe(toDigest(['b'], 8));
	});
});
