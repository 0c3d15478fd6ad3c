import { createHash } from 'node:crypto';

/** The first `length` hexadecimal digits (64 are all) of the SHA-256 of contents, for names and numbers that change with them. */
export function toDigest(contents: Iterable<string | Uint8Array>, length = 64): string {
	const hash = createHash('sha256');
	for (const content of contents) hash.update(content);
	return hash.digest('hex').slice(0, length);
}
