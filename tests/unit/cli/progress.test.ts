import { expect, test } from 'vitest';
import { createProgress } from '../../../src/cli/progress.ts';

const show = (isTTY: boolean): string => {
	let written = '';
	const output = { isTTY, write: (text: string | Uint8Array) => (written += String(text)) !== '' };
	const showProgress = createProgress(output, 'Addresses tried');
	showProgress(1, 2);
	showProgress(2, 2);
	return written;
};

test('progress stands on one line of a terminal, and is gone at the end', () => {
	expect(show(true)).toBe('\r\u001b[KAddresses tried: 1 of 2\r\u001b[K');
});

test('progress is not written into a log', () => {
	expect(show(false)).toBe('');
});
