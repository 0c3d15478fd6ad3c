import { constants } from 'node:fs';
import { lstat, open, realpath, type FileHandle } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { toErrorCode } from '../error-code.ts';
import { MOST_BYTES } from '../frontmatter/source-file.ts';
import { LEDGER_FILE, MOST_OF_LEDGER } from '../ledger/read-ledger.ts';
import type { PlacedProblem } from '../problems/problem.ts';

/** A file of the content folder, by its name relative to that folder, with `/` between its parts. */
export interface ContentFile {
	file: string;
	/** Empty where the file cannot be read. */
	bytes: Uint8Array;
	/** Why it cannot be read. */
	problem?: PlacedProblem;
}

/** What came of one try to read a file: it may have gone or changed at that moment, as it does while an editor saves it. */
type Reading = ContentFile | 'gone' | 'changing';

/** Files above it are not read: their problem needs only their size. */
const toMost = (file: string): number => (file === LEDGER_FILE ? MOST_OF_LEDGER : MOST_BYTES);

/** What stands in the way of reading, by the code of the system. Other codes are faults of the machine, not of a file. */
const REASONS: Readonly<Record<string, { message: string; fix: string }>> = {
	EACCES: { message: 'permission denied', fix: 'See that it is a file and that you may read it.' },
	EPERM: { message: 'permission denied', fix: 'See that it is a file and that you may read it.' },
	ELOOP: { message: 'it is a link that leads back to itself', fix: 'Put the file itself in its place.' },
	ENXIO: { message: 'it is no file, but a socket or a device', fix: 'Remove it, or move it out of the folder.' },
	EIO: { message: 'the disk has failed there', fix: 'Check the disk, and bring the file back from a copy.' },
};

/**
 * Reads a file of the content folder, once. Only what is a file is read, so nothing waits for a pipe, and only what lies
 * in the content folder, so that no link brings words of another file into messages or pages. Throws where the machine
 * is at fault.
 */
export async function readContentFile(contentDir: string, file: string): Promise<Reading> {
	const path = join(contentDir, file);
	const cannot = (message: string, fix: string): ContentFile => ({
		...{ file, bytes: new Uint8Array() },
		problem: {
			...{ code: 'file-unreadable', severity: 'error', file, line: 1, column: 1 },
			message: `The file cannot be read: ${message}.`,
			fix,
		},
	});
	let handle: FileHandle | undefined;
	try {
		// Opening a pipe would wait for somebody to write to it.
		handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
		const before = await handle.stat();
		if (before.isDirectory()) {
			const isNamed = file.endsWith('.md');
			const fix = isNamed
				? 'Give the folder another name, without `.md`.'
				: 'Move the folder away: only a file is read there.';
			return cannot('it is a folder', fix);
		}
		if (!before.isFile())
			return cannot('it is no file, but a pipe or a device', 'Remove it, or move it out of the folder.');
		if ((await lstat(path)).isSymbolicLink() && !(await liesWithin(path, contentDir))) {
			return cannot('it is a link to something outside of the content folder', 'Put the file itself in its place.');
		}
		// The problem of a file that is too large is told by its size alone.
		if (before.size > toMost(file)) return { file, bytes: new Uint8Array(Math.min(before.size, 2 ** 30)) };
		const bytes = await handle.readFile();
		const after = await handle.stat();
		const isSame = before.mtimeMs === after.mtimeMs && before.size === after.size && bytes.length === after.size;
		return isSame ? { file, bytes } : 'changing';
	} catch (error) {
		const code = toErrorCode(error) ?? '';
		if (code === 'ENOENT') {
			const isLink = await lstat(path).then(
				(stats) => stats.isSymbolicLink(),
				() => false,
			);
			return isLink
				? cannot('it is a link to something that is not there', 'Put the file itself in its place.')
				: 'gone';
		}
		const reason = REASONS[code];
		if (reason) return cannot(reason.message, reason.fix);
		throw error;
	} finally {
		await handle?.close();
	}
}

/** A file that went or changed each time it was read. */
export const toUnsteadyFile = (file: string, reading: 'gone' | 'changing'): ContentFile => ({
	...{ file, bytes: new Uint8Array() },
	problem: {
		...{ code: 'file-unreadable', severity: 'error', file, line: 1, column: 1 },
		message: `The file cannot be read: it ${reading === 'gone' ? 'went' : 'changed'} each time while it was read.`,
		fix: 'Run the command again when nothing writes to the file any more.',
	},
});

async function liesWithin(path: string, folder: string): Promise<boolean> {
	return (await realpath(path)).startsWith((await realpath(folder)) + sep);
}
