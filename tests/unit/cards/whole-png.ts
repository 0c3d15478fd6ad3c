import { crc32 } from 'node:zlib';

/** https://www.w3.org/TR/png-3/ */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Length, type and check sum round the data of a chunk. */
const FRAME = 12;

/** Tells whether bytes are a whole PNG of a size: signature, every chunk with its check sum, and nothing behind the end. */
export function isWholePng(bytes: Buffer, width: number, height: number): boolean {
	if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
	let at = SIGNATURE.length;
	for (let type = ''; type !== 'IEND';) {
		if (at + FRAME > bytes.length) return false;
		const end = at + FRAME + bytes.readUInt32BE(at);
		if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
		type = bytes.toString('latin1', at + 4, at + 8);
		if (type === 'IHDR' && (bytes.readUInt32BE(at + 8) !== width || bytes.readUInt32BE(at + 12) !== height))
			return false;
		at = end;
	}
	return at === bytes.length;
}
