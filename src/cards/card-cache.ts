import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../error-code.ts';
import { hasEnded, OWNER } from '../owner.ts';

/** How long an image is kept that no build asks for, ms. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** What follows the process in the name of a file that is not whole: the thread, if it is not the first. */
const PART = /(?:\.\d+)?\.part$/;

/** The images of a folder, by what they show: `CARD.DIGEST.png`, where the digest is that of the file. */
export type CardCache = ReadonlyMap<string, string>;

/** Makes the folder if need be, and tells why nothing can be kept in it, if so. */
export function tryCache(folder: string): Error | undefined {
	const probe = join(folder, `${OWNER}.part`);
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(probe, '');
		rmSync(probe);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

/** Lists the images of a folder. */
export function listCache(folder: string): CardCache {
	const files = new Map<string, string>();
	for (const name of readdirSync(folder)) {
		const [, hash] = /^(\w+)\.\w+\.png$/.exec(name) ?? [];
		if (hash !== undefined) files.set(hash, join(folder, name));
	}
	return files;
}

/** The name of a card's image without its folder, which says what the card shows and what the file holds. */
export const toCacheName = (hash: string, image: Uint8Array): string => `${hash}.${toDigest(image)}.png`;

/**
 * Reads an image, and notes that it was used. Nothing if it is not what was once drawn: whatever has changed the file
 * has not changed its name; the file is then removed. Nothing either if this user may not read it.
 */
export function readFromCache(file: string): Buffer | undefined {
	let image: Buffer;
	try {
		image = readFileSync(file);
	} catch (error) {
		// Another build has found it broken or too old, or another user keeps it to himself.
		if (hasCode(error, 'ENOENT', 'EACCES', 'EPERM')) return undefined;
		throw error;
	}
	if (!file.endsWith(`.${toDigest(image)}.png`)) {
		tryOn(file, rmSync);
		return undefined;
	}
	const now = new Date();
	tryOn(file, () => {
		utimesSync(file, now, now);
	});
	return image;
}

/** Removes what was not used for 30 days, and what killed builds have not finished. */
export function pruneCache(folder: string): void {
	const oldest = Date.now() - KEPT;
	for (const name of readdirSync(folder)) {
		const file = join(folder, name);
		if (!/\.(?:png|part)$/.test(name)) continue;
		const isOld = (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < oldest;
		if (isOld || (name.endsWith('.part') && hasEnded(name.replace(PART, '')) === true)) tryOn(file, rmSync);
	}
}

/** Of a cache that several users share, each changes what is his: no image depends on whether that works. */
function tryOn(file: string, act: (file: string) => void): void {
	try {
		act(file);
	} catch {
		// It is another user's, or gone.
	}
}

const toDigest = (image: Uint8Array): string => createHash('sha256').update(image).digest('hex').slice(0, 16);
