import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeLeftFiles, replaceFile } from '../../../src/cli/replace-file.ts';
import { OWNER } from '../../../src/owner.ts';
import { beforeFirstCall, endInterference, toSystemError } from '../../interfere.ts';

let folder = '';
let file = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'replace-file-'));
	file = join(folder, 'permalinks.json');
	writeFileSync(file, 'old');
});
afterEach(() => {
	endInterference();
	rmSync(folder, { recursive: true });
});

const KILLED = OWNER.replace(/^\d+/, '4194999');

test('a file is replaced as a whole, or stays, and nothing is left beside it', async () => {
	await replaceFile(file, 'new');
	expect(readFileSync(file, 'utf8')).toBe('new');
	beforeFirstCall('renameSync', /permalinks/, (path) => {
		throw toSystemError('EACCES', path);
	});
	await expect(replaceFile(file, 'newer')).rejects.toThrow('EACCES');
	expect(readFileSync(file, 'utf8')).toBe('new');
	expect(readdirSync(folder)).toEqual(['permalinks.json']);
});

test('what a killed run was about to put in its place is known by its name, and taken away', async () => {
	let name = '';
	beforeFirstCall('renameSync', /permalinks/, (path) => {
		name = path;
	});
	await replaceFile(file, 'new');
	expect(name).toBe(`${file}.${OWNER}`);
	const others = [`.${OWNER}`, '.bak', '.2025-01-02', `.${KILLED}.bak`, `-${KILLED}`, `.old-${KILLED}`];
	const old = new Date('2025-01-02');
	for (const other of others) {
		writeFileSync(`${file}${other}`, '');
		utimesSync(`${file}${other}`, old, old);
	}
	writeFileSync(`${file}.${KILLED}`, 'half');
	writeFileSync(join(folder, `topics.yaml.${KILLED}`), '');
	await removeLeftFiles(file);
	expect(existsSync(`${file}.${KILLED}`)).toBe(false);
	expect(readdirSync(folder)).toHaveLength(2 + others.length);
	await removeLeftFiles(join(folder, 'none', 'permalinks.json'));
});
