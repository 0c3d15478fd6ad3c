import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasEnded, isLeft, isOwner, OWNER } from '../../src/owner.ts';

const [pid = '', start = '', place = ''] = OWNER.split('-');
/** A process that has ended: no process has that number. */
const KILLED = OWNER.replace(/^\d+/, '4194999');

test('a process that runs has not ended, whatever its name stands in', () => {
	expect(hasEnded(OWNER)).toBe(false);
	expect(hasEnded(`.dist.old.${OWNER}`)).toBe(false);
	expect(hasEnded(`.site-2026-11-28.new.${OWNER}`)).toBe(false);
});

test('three parts of another name that look alike are no process', () => {
	expect(hasEnded(`.site-2026-11-28.new.${KILLED}`)).toBe(true);
	expect(hasEnded(`.site-${KILLED}.new.${OWNER}`)).toBe(false);
	expect(hasEnded(`${KILLED}.md`)).toBeUndefined();
	expect([OWNER, KILLED, `.${OWNER}`, '2025-01-02'].map(isOwner)).toEqual([true, true, false, false]);
	expect(isLeft(join('/none', `site-${KILLED}`, `build-${OWNER}`))).toBe(false);
});

test('a killed process has ended', async () => {
	const module = new URL('../../src/owner.ts', import.meta.url).href;
	const script = `import(${JSON.stringify(module)}).then(({ OWNER }) => { console.log(OWNER); setInterval(() => {}, 1000); })`;
	const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
	const [line] = (await once(child.stdout, 'data')) as [Buffer];
	const owner = line.toString().trim();
	expect(owner).toMatch(new RegExp(`^${child.pid}-`));
	expect(hasEnded(owner)).toBe(false);
	child.kill('SIGKILL');
	await once(child, 'exit');
	expect(hasEnded(owner)).toBe(true);
});

test('a later process of the same number is another one', () => {
	// Only Linux tells when a process has begun.
	const expected = process.platform === 'linux' ? true : false;
	expect(hasEnded(`${pid}-${start === '0' ? '1' : '0'}${start.slice(1)}-${place}`)).toBe(expected);
});

test('whether a process of another machine or container has ended cannot be told', () => {
	expect(hasEnded(`${pid}-${start}-00000000`)).toBeUndefined();
	expect(hasEnded('5f0c2b1e-uuid-of-before')).toBeUndefined();
	expect(hasEnded('')).toBeUndefined();
});

test('what nobody can be asked about is left when it has not changed for a day', () => {
	const folder = mkdtempSync(join(tmpdir(), 'owner-'));
	try {
		const file = join(folder, `build-${pid}-${start}-00000000`);
		writeFileSync(file, '');
		expect(isLeft(file)).toBe(false);
		expect(isLeft(join(folder, `build-4194999-${start}-${place}`))).toBe(true);
		expect(isLeft(join(folder, `build-${OWNER}`))).toBe(false);
		const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
		utimesSync(file, old, old);
		expect(isLeft(file)).toBe(true);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
