import { lstatSync, readFileSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from '../error-code.ts';
import { hasEnded, isKnownToRun, OWNER } from '../owner.ts';
import { makeFolder } from './make-folder.ts';
import { toSibling } from './publish.ts';

/** Times in ms. */
interface Times {
	/** How often a waiting build looks. */
	look: number;
	/** How often a running one says that it runs. */
	beat: number;
	/** When one of which nothing else is known is not believed any more. */
	silent: number;
	/** The same of a lock without a name: its build was killed while it wrote it. */
	silentUnnamed: number;
}

const TIMES: Times = { look: 100, beat: 2000, silent: 60_000, silentUnnamed: 3000 };

/**
 * Waits until no other build writes this output, and keeps others waiting until the function that is returned is called
 * (it may be called from a handler of `exit`). Builds that begin later read later and publish later, so what stands there
 * in the end is the newest. Nothing else depends on it: whoever passes it by harms no output.
 *
 * A build of this machine that is known to run is waited for without end, also while it gives no sign: it may be busy,
 * or suspended, and would go on to publish what it has read before. Whoever waits is told so, and can end it. Silence
 * counts only where nothing can be known: of other machines, and where the system does not tell when a process began.
 *
 * @param onWait told once what is known of the other build, and once more if that runs and gives no sign
 */
export async function lockOutput(
	outDir: string,
	onWait: (other: string, isSilent: boolean) => void,
	times = TIMES,
): Promise<() => void> {
	const lock = toSibling(outDir, 'lock');
	let made = makeFolder(dirname(outDir));
	const told = { running: false, silent: false };
	let seen = { mark: '', since: performance.now() };
	while (!take(lock)) {
		const other = read(lock);
		if (other === undefined) {
			// It was given back just now, and the folder may have been taken away with it.
			const again = makeFolder(dirname(outDir));
			made ??= again;
			await wait(1);
			continue;
		}
		if (other.mark !== seen.mark) seen = { mark: other.mark, since: performance.now() };
		const owner = toOwner(other.text);
		const isSilent = performance.now() - seen.since > (owner === '' ? times.silentUnnamed : times.silent);
		const isRunning = isKnownToRun(owner);
		if (hasEnded(owner) === true || (isSilent && !isRunning)) {
			rmSync(lock, { force: true });
			continue;
		}
		const state = isSilent ? 'silent' : 'running';
		if (owner !== '' && !told[state]) onWait(describe(other.text), isSilent);
		told[state] ||= owner !== '';
		await wait(times.look);
	}
	const beat = setInterval(() => {
		giveSign(lock);
	}, times.beat);
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
		if (hasCode(error, 'EEXIST', 'ENOENT')) return false;
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
		if (!hasCode(error, 'ENOENT')) throw error;
		// A link to nothing has the name, and would be looked at for ever.
		const isLink = lstatSync(lock, { throwIfNoEntry: false })?.isSymbolicLink() === true;
		return isLink ? { text: '', mark: 'link' } : undefined;
	}
}

/** Who has lost the lock (removed by hand, or taken for dead) goes on without. */
function giveSign(lock: string): void {
	try {
		const now = new Date();
		if (isOurs(lock)) utimesSync(lock, now, now);
	} catch {
		// It is missed by nobody who can see that this process runs.
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
