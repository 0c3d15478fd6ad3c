import { existsSync, readdirSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from '../error-code.ts';
import { hasEnded, isLeft, OWNER } from '../owner.ts';

/** A file that only an output of ours has: a folder without it is somebody's, and is not replaced. */
const MARKER = '.on-the-record';
const MARKER_TEXT = 'This folder is written by `npm run build` and replaced as a whole.\n';

/** How long a command waits for a build that is just changing the folders, ms; that takes two renames. */
const CHANGING = 2000;

/** Thrown when the output folder is not ours to replace. */
export class OutputError extends Error {
	override name = 'OutputError';
}

/** The folder that a link leads to: the output replaces that, and the link stays. */
export function followLinks(outDir: string, depth = 0): string {
	let target: string;
	try {
		target = readlinkSync(outDir);
	} catch {
		return outDir;
	}
	if (depth > 40) throw new OutputError(`OUT_DIR is ${outDir}, a link that leads back to itself. Name a folder.`);
	return followLinks(resolve(dirname(outDir), target), depth + 1);
}

/** Tells whether there is an output of ours. */
export const hasOutput = (outDir: string): boolean => existsSync(join(outDir, MARKER));

/** Throws `OutputError` if the folder holds something that no build of ours has made. */
export function assertReplaceable(outDir: string): void {
	const stats = statSync(outDir, { throwIfNoEntry: false });
	if (stats && !stats.isDirectory()) {
		throw new OutputError(`OUT_DIR is ${outDir}, which is a file. Name a folder, or remove the file yourself.`);
	}
	const names = readNames(outDir);
	if (names.length > 0 && !names.includes(MARKER)) {
		throw new OutputError(
			`OUT_DIR is ${outDir}, which holds files that no build of ours has made, ${names[0] ?? ''} among them.\n` +
				'A build replaces the whole folder. Name an empty one, or remove it yourself.',
		);
	}
}

/**
 * Puts a finished output in the place of the last: it is complete beside the old one before the two change places, so
 * at any moment one of them is there, under its name or (for an instant) under one that `recoverOutput` knows. If it
 * throws, the old one is there and nothing of the new.
 */
export async function publish(stage: string, outDir: string): Promise<void> {
	const next = toSibling(outDir, 'new', OWNER);
	try {
		await writeFile(join(stage, MARKER), MARKER_TEXT);
		await mkdir(dirname(outDir), { recursive: true });
		await move(stage, next);
		changePlaces(next, outDir);
	} finally {
		await rm(next, { recursive: true, force: true });
	}
	await discard(toSibling(outDir, 'old', OWNER), outDir);
}

/** Two renames with nothing between them: no signal that a handler waits for is seen before both are done. */
function changePlaces(next: string, outDir: string): void {
	const previous = toSibling(outDir, 'old', OWNER);
	for (;;) {
		const wasThere = renameUnlessGone(outDir, previous);
		try {
			renameSync(next, outDir);
			return;
		} catch (error) {
			// A build of another machine has put its output there in between: it is the older one now.
			if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) {
				rmSync(previous, { recursive: true, force: true });
				continue;
			}
			if (wasThere) renameSync(previous, outDir);
			throw error;
		}
	}
}

/**
 * Brings back the last output if a build was killed between the two renames of `publish`. Every command does this
 * before anything else.
 */
export async function recoverOutput(outDir: string): Promise<void> {
	for (let waited = 0; !isThere(outDir); waited += 50) {
		const left = findLast(listSiblings(outDir, 'old'));
		if (left === undefined) return;
		const isFree = hasEnded(basename(left)) !== false || waited >= CHANGING;
		// The folder is missing, or an empty one that somebody has made in its place. Where another command has been faster,
		// or a build has put the next one there, this goes round again.
		if (isFree && tryRename(left, outDir, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) return;
		await wait(50);
	}
}

/** Removes what killed builds have left beside the output. Only after `recoverOutput`. */
export async function removeLeftOutputs(outDir: string): Promise<void> {
	for (const path of listSiblings(outDir, 'new').filter(isLeft)) await rm(path, { recursive: true, force: true });
	for (const path of listSiblings(outDir, 'old').filter(isLeft)) await discard(path, outDir);
	for (const path of listSiblings(outDir, 'gone').filter(isLeft)) await rm(path, { recursive: true, force: true });
}

/** Removes what this process has beside the output; for a handler of `exit`, which cannot wait. */
export function removeOwnOutputs(outDir: string): void {
	const roles = isThere(outDir) ? (['new', 'gone', 'old'] as const) : (['new', 'gone'] as const);
	for (const role of roles) rmSync(toSibling(outDir, role, OWNER), { recursive: true, force: true, maxRetries: 3 });
}

/** Removes an earlier output, under another name first: under the name that is recovered stands a whole one or none. */
async function discard(previous: string, outDir: string): Promise<void> {
	const gone = toSibling(outDir, 'gone', OWNER);
	await rm(gone, { recursive: true, force: true });
	if (renameUnlessGone(previous, gone)) await rm(gone, { recursive: true, force: true });
}

/** Beside the output, so that renaming stays within one file system; hidden, so that no server lists it. */
export const toSibling = (outDir: string, role: 'new' | 'old' | 'gone' | 'lock', owner = ''): string =>
	join(dirname(outDir), `.${basename(outDir)}.${role}${owner === '' ? '' : `.${owner}`}`);

function listSiblings(outDir: string, role: 'new' | 'old' | 'gone'): string[] {
	const parent = dirname(outDir);
	const prefix = `${basename(toSibling(outDir, role))}.`;
	return (
		readNames(parent)
			// An output `site.old.b` has folders beside it that begin like those of `site`.
			.filter((name) => name.startsWith(prefix) && !name.includes('.', prefix.length))
			.map((name) => join(parent, name))
	);
}

function isThere(outDir: string): boolean {
	const stats = statSync(outDir, { throwIfNoEntry: false });
	return stats !== undefined && (!stats.isDirectory() || readNames(outDir).length > 0);
}

/** Of a folder that is not there, or has just gone, none. */
function readNames(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (!hasCode(error, 'ENOENT')) throw error;
		return [];
	}
}

/** The folder that was renamed last; what has just gone is none. */
function findLast(folders: readonly string[]): string | undefined {
	const times = folders.flatMap((folder) => {
		const stats = statSync(folder, { throwIfNoEntry: false });
		return stats ? [{ folder, time: stats.ctimeMs }] : [];
	});
	return times.sort((a, b) => b.time - a.time)[0]?.folder;
}

/** Renames, or copies where the stage lies on another disk: beside the output, where a copy that is not whole harms nobody. */
async function move(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if (!hasCode(error, 'EXDEV')) throw error;
		await cp(from, to, { recursive: true });
	}
}

const renameUnlessGone = (from: string, to: string): boolean => tryRename(from, to, 'ENOENT');

/** Renames, and tells whether it could: not where one of these codes stands in the way. */
function tryRename(from: string, to: string, ...codes: string[]): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (!hasCode(error, ...codes)) throw error;
		return false;
	}
}
