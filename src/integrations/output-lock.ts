import { readFileSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from '../error-code.ts';
import { hasEnded, OWNER } from '../owner.ts';
import { makeFolder } from './make-folder.ts';
import { toSibling } from './publish.ts';

/** Times in ms: how often a waiting build looks, how often a running one says that it runs, and when it is not believed any more. */
const LOOK = 100;
const BEAT = 2000;
const SILENT = 60_000;
/** A lock without a name is one whose build was killed while it wrote it. */
const SILENT_UNNAMED = 3000;

/**
 * Waits until no other build writes this output, and keeps others waiting until the function that is returned is called
 * (it may be called from a handler of `exit`). Builds that begin later read later and publish later, so what stands there
 * in the end is the newest. Nothing else depends on it: whoever passes it by harms no output.
 *
 * @param onWait told once, with what is known of the other build
 */
export async function lockOutput(outDir: string, onWait: (other: string) => void): Promise<() => void> {
	const lock = toSibling(outDir, 'lock');
	const made = makeFolder(dirname(outDir));
	let isTold = false;
	let seen = { mark: '', since: Date.now() };
	while (!take(lock)) {
		const other = read(lock);
		if (other === undefined) continue;
		if (other.mark !== seen.mark) seen = { mark: other.mark, since: Date.now() };
		const silent = Date.now() - seen.since;
		if (hasEnded(toOwner(other.text)) === true || silent > (other.text === '' ? SILENT_UNNAMED : SILENT)) {
			rmSync(lock, { force: true });
			continue;
		}
		if (!isTold && other.text !== '') onWait(describe(other.text));
		isTold ||= other.text !== '';
		await wait(LOOK);
	}
	const beat = setInterval(() => {
		const now = new Date();
		// Who has lost the lock (removed by hand, or taken for dead) goes on without.
		if (isOurs(lock)) utimesSync(lock, now, now);
	}, BEAT);
	beat.unref();
	return () => {
		clearInterval(beat);
		if (isOurs(lock)) rmSync(lock, { force: true });
		if (made !== undefined) removeEmpty(dirname(outDir), made);
	};
}

function take(lock: string): boolean {
	try {
		writeFileSync(lock, `${OWNER} ${new Date().toISOString()}\n`, { flag: 'wx' });
		return true;
	} catch (error) {
		if (hasCode(error, 'EEXIST')) return false;
		// A full disk makes the file, but not what stands in it.
		if (read(lock)?.text === '') rmSync(lock, { force: true });
		throw error;
	}
}

function read(lock: string): { text: string; mark: string } | undefined {
	try {
		const text = readFileSync(lock, 'utf8').trim();
		return { text, mark: `${text} ${statSync(lock).mtimeMs}` };
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return undefined;
		throw error;
	}
}

const isOurs = (lock: string): boolean => {
	try {
		return toOwner(read(lock)?.text ?? '') === OWNER;
	} catch {
		return false;
	}
};

/** Of `OWNER TIME`, the one. */
const toOwner = (text: string): string => text.split(' ')[0] ?? '';

function describe(text: string): string {
	const [, since = ''] = text.split(' ');
	const time = new Date(since);
	const when = Number.isNaN(time.getTime()) ? '' : `, since ${time.toTimeString().slice(0, 8)}`;
	return `process ${toOwner(text).split('-')[0] ?? ''}${when}`;
}

/** Takes away again the folders that were made for an output that did not come, from the innermost to the first made. */
function removeEmpty(folder: string, first: string): void {
	try {
		rmdirSync(folder);
	} catch {
		return;
	}
	if (folder !== first) removeEmpty(dirname(folder), first);
}
