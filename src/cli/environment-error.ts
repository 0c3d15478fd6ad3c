import { statfsSync } from 'node:fs';

/** A disk with less than this is named as the full one, bytes: what is written last is small. */
const FULL = 1024 * 1024;

/** What an error of the system means, and what to do. `path` is empty where the system does not name it. */
const MEANINGS: Readonly<Record<string, (path: string, folders: readonly string[]) => string>> = {
	ENOSPC: (path, folders) =>
		`The disk is full: ${toFullDisks(path, folders)}.\nMake room there, and run the command again.`,
	EDQUOT: (path, folders) =>
		`Your share of the disk is used up: ${toFullDisks(path, folders)}.\nMake room there, and run the command again.`,
	EFBIG: (path) =>
		`${orFile(path)} would grow larger than is allowed here.\nRaise the limit (ulimit -f), and run the command again.`,
	EACCES: (path) =>
		`This user may not read or write ${orFile(path)}.\nChange its owner or its permissions, or name another folder (OUT_DIR, CONTENT_DIR).`,
	EPERM: (path) =>
		`The system does not allow to change ${orFile(path)}.\nChange its owner, its permissions or what protects it, or name another folder (OUT_DIR, CONTENT_DIR).`,
	EROFS: (path) =>
		`${orFile(path)} lies on a disk that can only be read.\nLet it be written, or name another folder (OUT_DIR).`,
	EMFILE: () =>
		'Too many files are open at once.\nRaise the limit of this session (ulimit -n 4096), and run the command again.',
	ENFILE: () => 'Too many files are open on this machine.\nEnd other programs, and run the command again.',
	ENOENT: (path) => `${orFile(path)} is not there, or has gone while the command worked.\nRun the command again.`,
	ENOTDIR: (path) =>
		`${orFile(path)} cannot be made or read: a part of this path is a file, not a folder.\nRemove that file, or name another folder.`,
	EEXIST: (path) => `${orFile(path)} cannot be made: something else has that name.\nRemove it, or name another folder.`,
	EISDIR: (path) => `${orFile(path)} is a folder where a file belongs.\nRemove it, and run the command again.`,
	ENOTEMPTY: (path) =>
		`The folder ${orFile(path)} was filled by another program while the command worked.\nEnd that, and run the command again.`,
	EBUSY: (path) =>
		`${orFile(path)} is in use, or is a disk of its own (a mount point), and cannot be replaced.\nName a folder inside it with OUT_DIR.`,
	ELOOP: (path) => `${orFile(path)} is a link that leads back to itself.\nRemove the link.`,
	ENAMETOOLONG: (path) =>
		`The path ${orFile(path)} is longer than the system allows.\nMove the project or OUT_DIR to a shorter path.`,
	EIO: (path) => `The disk has failed at ${orFile(path)}.\nCheck the disk before you go on.`,
	EADDRINUSE: () => 'The port is in use by another program.\nEnd that, or the server that you have started before.',
};

/** The codes as they stand in messages of programs that are not Node's. */
const NUMBERS: Readonly<Record<string, string>> = {
	...{ 2: 'ENOENT', 5: 'EIO', 13: 'EACCES', 16: 'EBUSY', 17: 'EEXIST', 20: 'ENOTDIR', 21: 'EISDIR', 23: 'ENFILE' },
	...{ 24: 'EMFILE', 27: 'EFBIG', 28: 'ENOSPC', 30: 'EROFS', 36: 'ENAMETOOLONG', 40: 'ELOOP', 122: 'EDQUOT' },
};

/**
 * What a person should read of an error that the machine has caused and no code of ours: the path, what is wrong, what
 * to do. Nothing if it is another error.
 *
 * @param folders those the command writes to, of which one may lie on a full disk
 */
export function describeEnvironment(error: unknown, folders: readonly string[]): string | undefined {
	for (const each of listCauses(error)) {
		const code = toCode(each);
		const meaning = code === undefined ? undefined : MEANINGS[code];
		if (meaning) return meaning(toPath(each), folders);
	}
	return undefined;
}

/** The error and all that has led to it, the outermost first. */
function listCauses(error: unknown, depth = 0): Error[] {
	if (!(error instanceof Error) || depth > 8) return [];
	const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
	return [error, ...[error.cause, ...inner].flatMap((cause) => listCauses(cause, depth + 1))];
}

function toCode(error: Error): string | undefined {
	if ('code' in error && typeof error.code === 'string' && error.code in MEANINGS) return error.code;
	const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
	if (number !== undefined) return NUMBERS[number];
	return /\b(E[A-Z]{3,}): /.exec(error.message)?.[1];
}

function toPath(error: Error): string {
	// Of copying, the path that matters is where to.
	if ('dest' in error && typeof error.dest === 'string' && !error.message.includes('rename')) return error.dest;
	if ('path' in error && typeof error.path === 'string') return error.path;
	return /'([^']*[/\\][^']*)'/.exec(error.message)?.[1] ?? '';
}

const orFile = (path: string): string => (path === '' ? 'A file' : path);

/** Writing to an open file fails without its name, so the disks are asked. */
function toFullDisks(path: string, folders: readonly string[]): string {
	if (path !== '') return path;
	const full = folders.filter((folder) => {
		try {
			const { bavail, bsize } = statfsSync(folder);
			return bavail * bsize < FULL;
		} catch {
			return false;
		}
	});
	return `that of ${(full.length === 0 ? folders : full).join(' or ')}`;
}
