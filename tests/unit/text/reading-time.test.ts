import { expect, test } from 'vitest';
import { toReadingMinutes } from '../../../src/text/reading-time.ts';

test.each([
	['nothing', '', 1],
	['a few words', 'One two three.', 1],
	['660 words', 'word '.repeat(660), 3],
	['1,500 Chinese characters, which are no single word', '字'.repeat(1500), 3],
])('%s: %s', (_name, text, minutes) => {
	expect(toReadingMinutes(text)).toBe(minutes);
});
