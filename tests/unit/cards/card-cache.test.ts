import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pruneCache, readFromCache, toCacheName } from '../../../src/cards/card-cache.ts';
import { beforeCall, endInterference, toSystemError } from '../../interfere.ts';

const IMAGE = Buffer.from('an image');
const LONG_AGO = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);

let folder = '';
let file = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'card-cache-'));
	file = join(folder, toCacheName('hash', IMAGE));
	writeFileSync(file, IMAGE);
	utimesSync(file, LONG_AGO, LONG_AGO);
});
afterEach(() => {
	endInterference();
	rmSync(folder, { recursive: true });
});

test('an image that is read counts as used from then on', () => {
	expect(readFromCache(file)).toEqual(IMAGE);
	expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(60_000);
	pruneCache(folder);
	expect(existsSync(file)).toBe(true);
});

describe('a cache that another user has written ends no build', () => {
	const refuse = (call: `${string}Sync`, code: string): void => {
		beforeCall(call, /[.]png$/, (path) => {
			throw toSystemError(code, path);
		});
	};

	test('where its images may be read, but nothing be noted at them', () => {
		refuse('utimesSync', 'EPERM');
		expect(readFromCache(file)).toEqual(IMAGE);
	});

	test('where they may not be read, and are drawn anew', () => {
		refuse('readFileSync', 'EACCES');
		expect(readFromCache(file)).toBeUndefined();
	});

	test('where they may not be removed, broken or old', () => {
		writeFileSync(file, 'broken');
		utimesSync(file, LONG_AGO, LONG_AGO);
		refuse('rmSync', 'EPERM');
		expect(readFromCache(file)).toBeUndefined();
		pruneCache(folder);
		expect(readdirSync(folder)).toHaveLength(1);
	});
});

test('a disk that fails is no empty cache', () => {
	beforeCall('readFileSync', /[.]png$/, (path) => {
		throw toSystemError('EIO', path);
	});
	expect(() => readFromCache(file)).toThrow('EIO');
});
