import { expect, test } from 'vitest';
import { toFragmentId } from '../../../src/reading/fragment.ts';

test.each([
	['', ''],
	['#no-invasion', 'no-invasion'],
	['#la-situaci%C3%B3n', 'la-situación'],
	['#%E0%A4%A', '%E0%A4%A'],
	['#no-invasion:~:text=the%20words', 'no-invasion'],
	['#:~:text=the%20words', ''],
])('the fragment %j names the id %j', (hash, id) => {
	expect(toFragmentId(hash)).toBe(id);
});
