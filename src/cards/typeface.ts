import { splitClusters } from './clusters.ts';
import { openFace, type Face } from './face.ts';
import { listEmojiSlices, listSlices, type Slice } from './families.ts';

/** How a text is set. */
export interface Style {
	/** BCP 47. */
	language: string;
	isItalic?: boolean;
}

/** A stretch of a text in one face, UTF-16 units. */
export interface Run {
	start: number;
	end: number;
	face: Face;
}

/** All faces of the cards as one: each character is set in the first face that has it. */
export interface Typeface {
	/**
	 * Opens the faces that a text needs. Gives the text with what no face has replaced: a sequence by its first
	 * character, a character by `[?]`.
	 */
	prepare: (text: string, style: Style) => Promise<string>;
	/**
	 * The runs of a text that was prepared, of a part of it, or of several with something between them: there a mark may
	 * join what stood apart, and is set in the face of what it joins. Throws on a character that was not prepared.
	 */
	toRuns: (text: string, style: Style) => Run[];
}

const EMOJI =
	/\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\d#*]\uFE0F?\u20E3/u;

/** Join or vary what stands before them and need no glyph of their own. */
const WITHOUT_GLYPH = new Set([0x034f, 0x200c, 0x200d, 0x200e, 0x200f, 0x061c, 0xfe0e, 0xfe0f]);

/** Marks that Chinese and Japanese set as wide as their own characters, and Latin writing does not. */
const SHARED_MARK = /^[‘’“”…—·]$/u;

/** How a character that no face has is shown. */
const MISSING = '[?]';

export function createTypeface(): Typeface {
	const faces = new Map<Slice, Promise<Face>>();
	const choices = new Map<string, Face>();

	const open = (slice: Slice): Promise<Face> => {
		const known = faces.get(slice) ?? openFace(slice);
		faces.set(slice, known);
		return known;
	};

	/** The first face that has all characters of a cluster. */
	const choose = async (cluster: string, style: Style): Promise<Face | undefined> => {
		const codes = Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
		const first = codes[0] ?? 0;
		const seen = codes.filter((code) => !WITHOUT_GLYPH.has(code));
		const candidates = EMOJI.test(cluster)
			? listEmojiSlices(seen)
			: listSlices(first, style.language, style.isItalic ?? false, SHARED_MARK.test(cluster));
		for (const slice of candidates) {
			const face = await open(slice);
			if (seen.every((code) => face.characters.has(code))) return face;
		}
		return undefined;
	};

	/** Tells whether a face has the cluster, and remembers it. */
	const find = async (cluster: string, style: Style): Promise<boolean> => {
		const key = toKey(cluster, style);
		if (choices.has(key)) return true;
		const face = await choose(cluster, style);
		if (face !== undefined) choices.set(key, face);
		return face !== undefined;
	};

	const replace = async (cluster: string, style: Style): Promise<string> => {
		const [first = ''] = cluster;
		if (await find(cluster, style)) return cluster;
		if (first !== cluster && (await find(first, style))) return first;
		await Promise.all(Array.from(MISSING, (character) => find(character, style)));
		return MISSING;
	};

	return {
		async prepare(text, style) {
			let prepared = '';
			// Lines break at blanks, whatever has joined them: what did so is then set by itself.
			const clusters = splitClusters(text).flatMap((cluster) =>
				cluster.includes(' ') ? Array.from(cluster) : [cluster],
			);
			for (const cluster of clusters) {
				prepared += cluster === '\n' ? cluster : await replace(cluster, style);
			}
			return prepared.replace(/(?:\[\?\]){2,}/g, MISSING);
		},
		toRuns(text, style) {
			const runs: Run[] = [];
			let start = 0;
			for (const cluster of splitClusters(text)) {
				const isWhole = choices.has(toKey(cluster, style));
				for (const part of isWhole ? [cluster] : cluster) {
					const last = runs.at(-1);
					const end = start + part.length;
					const face = choices.get(toKey(part, style)) ?? (part === cluster ? undefined : last?.face);
					if (face === undefined) throw new Error(`No face was prepared for "${cluster}".`);
					if (last?.face === face) last.end = end;
					else runs.push({ start, end, face });
					start = end;
				}
			}
			return runs;
		},
	};
}

const toKey = (cluster: string, { language, isItalic = false }: Style): string =>
	`${isItalic ? 'i' : ''}${/^(?:ja|ko|zh)/i.exec(language)?.[0] ?? ''}:${cluster}`;
