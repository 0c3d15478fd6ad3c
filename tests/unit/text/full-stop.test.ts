import { expect, test } from 'vitest';
import { toFullStop, toSentence } from '../../../src/text/full-stop.ts';

test.each([
	['It weaves', '.'],
	['It weaves.', ''],
	['Does it?', ''],
	['He said “no.”', ''],
	['He said “no”', '.'],
	['And so on…', ''],
	['終わり。', ''],
])('%s needs “%s” to be a sentence', (text, stop) => {
	expect(toFullStop(text)).toBe(stop);
});

test.each([
	['not simply drug dealing organizations,', 'not simply drug dealing organizations.'],
	['It weaves;', 'It weaves.'],
	['No!', 'No!'],
])('%s becomes %s', (text, sentence) => {
	expect(toSentence(text)).toBe(sentence);
});
