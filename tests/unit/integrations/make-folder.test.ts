import { existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../../../src/integrations/make-folder.ts';
import { beforeCall, beforeFirstCall, endInterference, toSystemError } from '../../interfere.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'make-folder-'));
});
afterEach(() => {
	endInterference();
	rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);

test('a folder is made with those round it, and the outermost that was made is told', () => {
	expect(makeFolder(at('a/b/c'))).toBe(at('a'));
	expect(makeFolder(at('a/b/d/e'))).toBe(at('a/b/d'));
	expect(makeFolder(at('a/b/c'))).toBeUndefined();
	expect(existsSync(at('a/b/d/e'))).toBe(true);
});

describe('another build may make or remove the same folders at the same moment', () => {
	test('and be first with the innermost', () => {
		let calls = 0;
		beforeCall('mkdirSync', /c$/, () => {
			// At first there is nothing round it.
			if (++calls === 2) mkdirSync(at('a/b/./c/.'), { recursive: true });
		});
		expect(makeFolder(at('a/b/c'))).toBe(at('a'));
		expect(calls, 'the other was first at the second call').toBe(3);
	});

	test('and be first with all of them', () => {
		beforeFirstCall('mkdirSync', /a$/, () => {
			mkdirSync(at('a/b/c/.'), { recursive: true });
		});
		expect(makeFolder(at('a/b/c'))).toBeUndefined();
	});

	test('and take away again what it has made', () => {
		mkdirSync(at('a'));
		let calls = 0;
		beforeCall('mkdirSync', /b$/, () => {
			if (++calls === 1) rmdirSync(at('a'));
		});
		expect(makeFolder(at('a/b'))).toBe(at('a'));
		mkdirSync(at('c'));
		beforeFirstCall('statSync', /c$/, () => {
			rmdirSync(at('c'));
		});
		expect(makeFolder(at('c'))).toBe(at('c'));
	});
});

describe('what cannot be made is told by its true reason', () => {
	test('something else has the name', () => {
		writeFileSync(at('file'), '');
		symlinkSync('none', at('link'));
		expect(() => makeFolder(at('file'))).toThrow('EEXIST');
		expect(() => makeFolder(at('link'))).toThrow('EEXIST');
		expect(() => makeFolder(at('link/a'))).toThrow('EEXIST');
		expect(() => makeFolder(at('file/a'))).toThrow('ENOTDIR');
	});

	test('a disk can only be read, or has no folders of ours at all', () => {
		beforeCall('mkdirSync', /a$/, (path) => {
			throw toSystemError('EROFS', path);
		});
		expect(() => makeFolder(at('a/b'))).toThrow('EROFS');
		if (process.platform === 'linux') expect(() => makeFolder('/proc/a-folder/b')).toThrow('ENOENT');
	});
});
