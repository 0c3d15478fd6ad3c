import { crc32, deflateSync } from 'node:zlib';

/** https://www.w3.org/TR/png-3/ */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A higher level takes ten times as long and saves a twentieth. */
const LEVEL = 6;

/** Length, type and check sum round the data of a chunk. */
const FRAME = 12;

/** An indexed image of at most 256 colours, a byte a pixel, as PNG. Colours are `0xRRGGBB`. */
export function encodePng(pixels: Uint8Array, width: number, height: number, palette: readonly number[]): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const rows = Buffer.alloc((width + 1) * height);
	// Filters make nothing of indexes: each row begins with 0, for none.
	for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	return Buffer.concat([
		SIGNATURE,
		toChunk('IHDR', header),
		toChunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]))),
		toChunk('IDAT', deflateSync(rows, { level: LEVEL, memLevel: 9 })),
		toChunk('IEND', Buffer.alloc(0)),
	]);
}

function toChunk(type: string, data: Buffer): Buffer {
	const chunk = Buffer.alloc(data.length + FRAME);
	chunk.writeUInt32BE(data.length, 0);
	chunk.write(type, 4, 'latin1');
	chunk.set(data, 8);
	chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
	return chunk;
}
