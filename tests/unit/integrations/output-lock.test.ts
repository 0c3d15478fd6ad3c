import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockOutput } from '../../../src/integrations/output-lock.ts';
import { OWNER } from '../../../src/owner.ts';
import { beforeCall, endInterference, toSystemError } from '../../interfere.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => {
	endInterference();
	rmSync(folder, { recursive: true });
});

const outDir = (): string => join(folder, 'site');
const lock = (): string => join(folder, '.site.lock');
const refuse = (other: string): void => {
	throw new Error(`Waited for ${other}.`);
};

/** As patient as a test. */
const QUICK = { look: 5, beat: 10, silent: 200, silentUnnamed: 100 };
const ELSEWHERE = OWNER.replace(/\w+$/, '00000000');
const toText = (owner: string): string => `${owner} 2026-01-01T00:00:00.000Z\n`;

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
	const release = await lockOutput(outDir(), refuse, QUICK);
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

test('a build that waits makes the folders anew that the one before it has taken away', async () => {
	const release = await lockOutput(join(folder, 'a/site'), refuse, QUICK);
	const second = lockOutput(join(folder, 'a/site'), () => undefined, QUICK);
	await wait(30);
	release();
	const releaseSecond = await second;
	expect(readdirSync(join(folder, 'a'))).toEqual(['.site.lock']);
	releaseSecond();
	expect(readdirSync(folder)).toEqual([]);
});

test('a build that lives is waited for, however long it gives no sign, and that is told', async () => {
	writeFileSync(lock(), toText(OWNER));
	const told: string[] = [];
	let isTaken = false;
	const locking = lockOutput(outDir(), (other, isSilent) => told.push(`${other}${isSilent ? ', silent' : ''}`), QUICK);
	void locking.then(() => (isTaken = true));
	await wait(QUICK.silent * 3);
	expect(isTaken).toBe(false);
	const time = new Date('2026-01-01T00:00:00.000Z').toTimeString().slice(0, 8);
	expect(told).toEqual([`process ${process.pid}, since ${time}`, `process ${process.pid}, since ${time}, silent`]);
	rmSync(lock());
	(await locking)();
});

test('a build of another machine is waited for while it gives signs, and no longer', async () => {
	writeFileSync(lock(), toText(ELSEWHERE));
	let isTaken = false;
	const locking = lockOutput(outDir(), () => undefined, { ...QUICK, silent: 600 });
	void locking.then(() => (isTaken = true));
	for (let sign = 1; sign <= 16; sign++) {
		utimesSync(lock(), sign, sign);
		await wait(50);
	}
	expect(isTaken).toBe(false);
	(await locking)();
});

test('where the system does not tell when a process began, a silent one is not taken for the one that is named', async () => {
	beforeCall('readFileSync', /^[/]proc[/]/, (path) => {
		throw toSystemError('ENOENT', path);
	});
	writeFileSync(lock(), toText(OWNER.replace(/-\w+-/, '-0-')));
	(await lockOutput(outDir(), () => undefined, QUICK))();
	expect(readdirSync(folder)).toEqual([]);
});

test('a link to nothing in the place of the lock holds nobody up for long, nor does looking at it', async () => {
	symlinkSync('none', lock());
	let looks = 0;
	beforeCall('readFileSync', /[.]lock$/, () => {
		if (++looks > 500) throw new Error('It was looked at 500 times without a pause.');
	});
	(await lockOutput(outDir(), refuse, QUICK))();
	expect(readdirSync(folder)).toEqual([]);
});

test('a sign that cannot be given ends no build', async () => {
	beforeCall('utimesSync', /[.]lock$/, (path) => {
		throw toSystemError('EPERM', path);
	});
	const release = await lockOutput(outDir(), refuse, QUICK);
	await wait(QUICK.beat * 5);
	release();
});
