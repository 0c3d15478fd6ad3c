import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeEnvironment } from '../../../src/cli/environment-error.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'environment-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** An error as Node throws it. */
const toError = (code: string, path?: string, extra: object = {}): Error =>
	Object.assign(new Error(`${code}: what the system says, open${path === undefined ? '' : ` '${path}'`}`), {
		code,
		...(path !== undefined && { path }),
		...extra,
	});

describe('a fault of the machine is told with its path and what to do', () => {
	test.each<[what: string, error: () => unknown, says: string[]]>([
		['a full disk', () => toError('ENOSPC', '/out/a'), ['The disk is full', '/out/a', 'Make room']],
		['a full disk without a path', () => toError('ENOSPC'), ['The disk is full', '/none/stage', 'Make room']],
		[
			'a full disk, where is copied to',
			() => Object.assign(toError('ENOSPC', '/stage/a', { dest: '/out/a' }), { message: 'ENOSPC: no space, copyfile' }),
			['The disk is full: /out/a'],
		],
		[
			'a full disk, in the words of a program that is not Node',
			() => new Error('Could not write: No space left on device (os error 28)'),
			['The disk is full'],
		],
		[
			'a full disk, as the cause',
			() => new Error('Astro', { cause: toError('ENOSPC', '/x') }),
			['The disk is full: /x'],
		],
		['a full disk, among several', () => new AggregateError([new Error('a'), toError('ENOSPC', '/x')]), ['/x']],
		['a full disk, as a message only', () => new Error("Vite: ENOSPC: no space, open '/x/y'"), ['/x/y']],
		['a disk that can only be read', () => toError('EROFS', '/out'), ['/out', 'only be read', 'OUT_DIR']],
		['no permission', () => toError('EACCES', '/out'), ['may not read or write /out', 'OUT_DIR']],
		['too many files', () => toError('EMFILE'), ['Too many files', 'ulimit -n']],
		['a mount point', () => toError('EBUSY', '/out'), ['/out', 'mount point', 'OUT_DIR']],
		['a used port', () => toError('EADDRINUSE'), ['port']],
	])('%s', (_, error, says) => {
		const text = describeEnvironment(error(), ['/none/stage']);
		for (const part of says) expect(text).toContain(part);
	});

	test('what the system really throws', async () => {
		writeFileSync(join(folder, 'file'), '');
		symlinkSync('ring', join(folder, 'ring'));
		const catches = (act: () => unknown): unknown => {
			try {
				return act();
			} catch (error) {
				return describeEnvironment(error, []);
			}
		};
		expect(catches(() => readFileSync(join(folder, 'none')))).toContain(`${join(folder, 'none')} is not there`);
		expect(catches(() => readFileSync(folder))).toMatch(/is a folder where a file belongs/);
		expect(catches(() => readFileSync(join(folder, 'ring')))).toContain('leads back to itself');
		expect(
			catches(() => {
				mkdirSync(join(folder, 'file', 'a'));
			}),
		).toContain('a part of this path is a file');
		expect(
			catches(() => {
				mkdirSync(join(folder, 'file'));
			}),
		).toContain('something else has that name');
		const late = await readFile(join(folder, 'none')).catch((error: unknown) => describeEnvironment(error, []));
		expect(late).toContain(join(folder, 'none'));
	});
});

test('an error that nobody has foreseen is not explained away', () => {
	expect(describeEnvironment(new TypeError('x is undefined'), [])).toBeUndefined();
	expect(describeEnvironment(new Error('ERROR: something'), [])).toBeUndefined();
	expect(describeEnvironment('ENOSPC', [])).toBeUndefined();
});
