import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { hasCode } from './error-code.ts';

/** How long what a process of another machine or container has left is kept, ms: whether it still runs cannot be told. */
const KEPT = 24 * 60 * 60 * 1000;

/**
 * The name of this process in the names of what it writes: `PID-START-PLACE`. The start tells it from a later process
 * of the same number, the place (machine and container) says where the number means anything.
 */
export const OWNER = [process.pid, readStart(process.pid) ?? '0', toTag(hostname(), readNamespace())].join('-');

/** At the end: what stands before it is somebody's choice. A date has other lengths. */
const PATTERN = /\b(\d+)-(0|[0-9a-f]{8})-([0-9a-f]{8})$/;

/** Tells whether a name, or a part of one, is that of a process and nothing else. */
export const isOwner = (name: string): boolean => PATTERN.exec(name)?.[0] === name;

/** Tells whether the process that a name ends with has ended; nothing if that cannot be told from here. */
export function hasEnded(name: string): boolean | undefined {
	const [, pid = '', start, place] = PATTERN.exec(name) ?? [];
	if (place === undefined || place !== OWNER.split('-').at(-1)) return undefined;
	if (!exists(Number(pid))) return true;
	// Where the system does not tell the start, a number in use is a process that runs.
	const current = readStart(Number(pid));
	return current !== undefined && current !== start;
}

/**
 * Tells whether the very process that a name ends with runs. Where the system does not tell when a process began, that
 * cannot be known: it may be another one that has got the number.
 */
export const isKnownToRun = (name: string): boolean =>
	hasEnded(name) === false && readStart(Number(PATTERN.exec(name)?.[1])) !== undefined;

/** Tells whether a file or folder is what an ended process has left: by its name, else by its age. */
export function isLeft(path: string): boolean {
	const ended = hasEnded(basename(path));
	if (ended !== undefined) return ended;
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats !== undefined && Date.now() - stats.mtimeMs > KEPT;
}

/** The moment a process began, as Linux tells it; another after each start of the machine. `dead` for one that only waits to be noticed. */
function readStart(pid: number): string | undefined {
	try {
		// Behind the name, which may hold blanks and brackets, stand the state and, 19 fields later, the start.
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		if (fields[0] === 'Z' || fields[0] === 'X') return 'dead';
		return toTag(readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), fields[19] ?? '');
	} catch {
		return undefined;
	}
}

function exists(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's process is one too.
		return hasCode(error, 'EPERM');
	}
}

function readNamespace(): string {
	try {
		return readlinkSync('/proc/self/ns/pid');
	} catch {
		return '';
	}
}

function toTag(...parts: string[]): string {
	return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 8);
}
