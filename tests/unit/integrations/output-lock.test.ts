import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockOutput } from '../../../src/integrations/output-lock.ts';
import { OWNER } from '../../../src/owner.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const outDir = (): string => join(folder, 'site');
const lock = (): string => join(folder, '.site.lock');
const refuse = (other: string): void => {
	throw new Error(`Waited for ${other}.`);
};

test('a second build waits until the first has ended, and is told once for whom', async () => {
	const order: string[] = [];
	const release = await lockOutput(outDir(), refuse);
	const second = lockOutput(outDir(), (other) => order.push(other)).then((done) => {
		order.push('second');
		done();
	});
	await new Promise((resolve) => setTimeout(resolve, 350));
	order.push('first ends');
	release();
	await second;
	expect(order).toEqual([expect.stringMatching(/^process \d+, since \d\d:\d\d:\d\d$/), 'first ends', 'second']);
	expect(readdirSync(folder)).toEqual([]);
});

test.each([
	['of a killed build', `${OWNER.replace(/^\d+/, '4194999')} 2026-01-01T00:00:00.000Z\n`],
	[
		'of a killed build whose number another process has',
		`${OWNER.replace(/-\w+-/, '-0f0f0f0f-')} 2026-01-01T00:00:00.000Z\n`,
	],
	['that was never written to its end', ''],
])('a lock %s holds nobody up', async (_, text) => {
	writeFileSync(lock(), text);
	const release = await lockOutput(outDir(), refuse);
	expect(readFileSync(lock(), 'utf8')).toContain(OWNER);
	release();
	expect(readdirSync(folder)).toEqual([]);
});

test('who has lost the lock does not take it from another', async () => {
	const release = await lockOutput(outDir(), refuse);
	writeFileSync(lock(), 'another');
	release();
	expect(readFileSync(lock(), 'utf8')).toBe('another');
});

test('folders that were made for an output that did not come are taken away again', async () => {
	const release = await lockOutput(join(folder, 'a/b/site'), refuse);
	expect(readdirSync(join(folder, 'a/b'))).toEqual(['.site.lock']);
	release();
	expect(readdirSync(folder)).toEqual([]);
});
