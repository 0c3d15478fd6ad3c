/** The colours of a card: each colour of the design over paper in so many steps, which is what the edges of letters need. */
const STEPS = 24;

export interface Palette {
	colours: readonly number[];
	/** The index of the colour nearest to one, both `0xRRGGBB`. */
	toIndex: (colour: number) => number;
}

/** Colours are `#rrggbb`; the first index is the paper's. */
export function createPalette(paper: string, inks: readonly string[]): Palette {
	const ground = toNumber(paper);
	const colours = [ground, ...inks.flatMap((ink) => toShades(ground, toNumber(ink)))];
	const known = new Map<number, number>();
	return {
		colours,
		toIndex(colour) {
			const found = known.get(colour);
			if (found !== undefined) return found;
			const distances = colours.map((other) => toDistance(colour, other));
			const index = distances.indexOf(Math.min(...distances));
			known.set(colour, index);
			return index;
		},
	};
}

/** Pixels of four bytes each (red, green, blue, whatever) as indexes of a palette. */
export function toIndexed(pixels: Buffer, { toIndex }: Palette): Uint8Array {
	const indexed = new Uint8Array(pixels.length / 4);
	let last = -1;
	let index = 0;
	for (let pixel = 0, at = 0; pixel < indexed.length; pixel++, at += 4) {
		const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
		if (colour !== last) index = toIndex(colour);
		last = colour;
		indexed[pixel] = index;
	}
	return indexed;
}

const toNumber = (colour: string): number => Number.parseInt(colour.slice(1), 16);

const toChannels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

function toShades(paper: number, ink: number): number[] {
	const [from, to] = [toChannels(paper), toChannels(ink)];
	return Array.from({ length: STEPS }, (_, step) =>
		from
			.map((channel, index) => Math.round(channel + (((to[index] ?? 0) - channel) * (step + 1)) / STEPS))
			.reduce((colour, channel) => (colour << 8) | channel, 0),
	);
}

function toDistance(a: number, b: number): number {
	const other = toChannels(b);
	return toChannels(a).reduce((sum, channel, index) => sum + (channel - (other[index] ?? 0)) ** 2, 0);
}
