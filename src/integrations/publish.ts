import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that only an output of ours has: a folder without it is somebody's, and is not replaced. */
const MARKER = '.on-the-record';
const MARKER_TEXT = 'This folder is written by `npm run build` and replaced as a whole.\n';

/** Thrown when the output folder is not ours to replace. */
export class OutputError extends Error {
	override name = 'OutputError';
}

/** Throws `OutputError` if the folder holds something that no build of ours has made. */
export async function assertReplaceable(outDir: string): Promise<void> {
	await recoverOutput(outDir);
	const names = existsSync(outDir) ? await readdir(outDir) : [];
	if (names.length > 0 && !names.includes(MARKER)) {
		throw new OutputError(
			`OUT_DIR is ${outDir}, which holds files that no build of ours has made, ${names[0] ?? ''} among them.\n` +
				'A build replaces the whole folder. Name an empty one, or remove it yourself.',
		);
	}
}

/**
 * Puts a finished output in the place of the last: it is complete beside the old one before the two change places, so
 * at any moment one of them is there, under its name or (for an instant) under one that `recoverOutput` knows.
 */
export async function publish(stage: string, outDir: string): Promise<void> {
	await writeFile(join(stage, MARKER), MARKER_TEXT);
	await mkdir(dirname(outDir), { recursive: true });
	const next = toSibling(outDir, 'new', basename(stage));
	const previous = toSibling(outDir, 'old', basename(stage));
	await move(stage, next);
	for (;;) {
		if (existsSync(outDir)) await renameUnlessGone(outDir, previous);
		try {
			await rename(next, outDir);
			break;
		} catch (error) {
			// Another build has put its output there in between: it is the older one now.
			if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
			await rm(previous, { recursive: true, force: true });
		}
	}
	await rm(previous, { recursive: true, force: true });
}

/** Brings back the last output if a build was killed between the two renames of `publish`. */
export async function recoverOutput(outDir: string): Promise<void> {
	const parent = dirname(outDir);
	if (existsSync(outDir) || !existsSync(parent)) return;
	const prefix = toSibling(outDir, 'old', '').slice(parent.length + 1);
	const left = (await readdir(parent)).find((name) => name.startsWith(prefix));
	if (left !== undefined) await rename(join(parent, left), outDir);
}

/** Beside the output, so that renaming stays within one file system; hidden, so that no server lists it. */
const toSibling = (outDir: string, role: 'new' | 'old', unique: string): string =>
	join(dirname(outDir), `.${basename(outDir)}.${role}.${unique}`);

async function move(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if (!hasCode(error, 'EXDEV')) throw error;
		await cp(from, to, { recursive: true });
		await rm(from, { recursive: true });
	}
}

async function renameUnlessGone(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if (!hasCode(error, 'ENOENT')) throw error;
	}
}

const hasCode = (error: unknown, ...codes: string[]): boolean =>
	error instanceof Error && 'code' in error && codes.includes(String(error.code));
