import { isBlank, isDash, isInvisible, isMark } from './characters.ts';

/**
 * A text in the form in which words are compared, with the way back.
 * `start[i]` and `end[i]` are the range of the original (UTF-16 units) that the unit `i` of `text` stands for.
 */
export interface FoldedText {
	text: string;
	start: Int32Array;
	end: Int32Array;
}

/** What each class of characters is folded to. */
const MARK = 0x22;
const DASH = 0x2d;
const BLANK = 0x20;
const ELLIPSIS = 0x2026;

const FULL_STOP = 0x2e;
const LINE_FEED = 0x0a;

/** No character below it is changed by NFC or combines with the one before it. */
const FIRST_COMBINING = 0x300;

/** How a UTF-16 unit is folded. */
const Class = { plain: 0, cluster: 1, invisible: 2, blank: 3, dash: 4, dot: 5, mark: 6 } as const;

/** The class of every UTF-16 unit: a look-up costs a tenth of the tests it stands for, and folding reads every character. */
const CLASS_OF = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
	const character = String.fromCharCode(unit);
	if (isInvisible(character)) return Class.invisible;
	if (isBlank(character)) return Class.blank;
	if (isDash(character)) return Class.dash;
	if (isMark(character)) return Class.mark;
	if (unit === FULL_STOP || unit === ELLIPSIS) return Class.dot;
	return unit < FIRST_COMBINING ? Class.plain : Class.cluster;
});

/** A text that ends in the last dot of an abbreviation such as `U.S.`: a single letter between two dots. */
export const ABBREVIATION = /\p{L}\.\p{L}\.$/u;

/** Combining marks, and the Hangul vowels and finals that NFC composes with what stands before them. */
const COMBINES = /[\p{M}\u1160-\u11FF]/u;

/**
 * Folds a text for comparison. Contract 3.2: NFC (Unicode Standard Annex 15); all quotation marks, double and
 * single, become one; a run of hyphens and dashes with the blanks in and round it becomes one hyphen; an ellipsis in
 * any form becomes one sign, the blanks in and round it with it; white space of every kind becomes one blank;
 * invisible characters vanish. Case is kept.
 *
 * With `lineFeeds: 'blocks'` a line feed separates two blocks: it is a blank like others, but ends runs of dashes and
 * dots. That is how rendered text is folded. What an editor types is folded with `'blanks'`.
 */
export function fold(text: string, lineFeeds: 'blocks' | 'blanks'): FoldedText {
	return new Folding(text, lineFeeds === 'blocks').run();
}

class Folding {
	private units: Uint16Array;
	private starts: Int32Array;
	private ends: Int32Array;
	private length = 0;
	private readonly source: string;
	private readonly feedsSeparate: boolean;

	constructor(source: string, feedsSeparate: boolean) {
		this.source = source;
		this.feedsSeparate = feedsSeparate;
		this.units = new Uint16Array(source.length + 8);
		this.starts = new Int32Array(source.length + 8);
		this.ends = new Int32Array(source.length + 8);
	}

	run(): FoldedText {
		const { source } = this;
		let at = 0;
		while (at < source.length) {
			const unit = source.charCodeAt(at);
			switch (CLASS_OF[unit]) {
				case Class.plain:
					if (this.mayCombine(at + 1)) at = this.foldCluster(at);
					else this.emit(unit, at, ++at);
					break;
				case Class.invisible:
					at++;
					break;
				case Class.blank:
					at = this.foldBlanks(at);
					break;
				case Class.dash:
					at = this.foldDashes(at);
					break;
				case Class.dot:
					at = this.foldDots(at);
					break;
				case Class.mark:
					this.emit(MARK, at, ++at);
					break;
				default:
					at = this.foldCluster(at);
			}
		}
		return {
			text: decodeUnits(this.units.subarray(0, this.length)),
			start: this.starts.slice(0, this.length),
			end: this.ends.slice(0, this.length),
		};
	}

	private emit(unit: number, start: number, end: number): void {
		if (this.length === this.units.length) this.grow();
		this.units[this.length] = unit;
		this.starts[this.length] = start;
		this.ends[this.length] = end;
		this.length++;
	}

	/** NFC makes a few characters longer, so the folded text can outgrow its source. */
	private grow(): void {
		const grown = <Units extends Uint16Array | Int32Array>(larger: Units, from: Units): Units => {
			larger.set(from);
			return larger;
		};
		const size = this.units.length * 2;
		this.units = grown(new Uint16Array(size), this.units);
		this.starts = grown(new Int32Array(size), this.starts);
		this.ends = grown(new Int32Array(size), this.ends);
	}

	private classAt(at: number): number | undefined {
		return CLASS_OF[this.source.charCodeAt(at)];
	}

	/** Whether what stands there, or behind something invisible there, may combine with the character before it. */
	private mayCombine(at: number): boolean {
		return this.source.charCodeAt(at) >= FIRST_COMBINING || this.classAt(at) === Class.invisible;
	}

	/** Takes back a blank that stands before a run of dashes or dots. */
	private absorbBlank(): void {
		if (this.length > 0 && this.units[this.length - 1] === BLANK) this.length--;
	}

	private skipRunBlanks(at: number): number {
		for (; ; at++) {
			const unitClass = this.classAt(at);
			if (unitClass !== Class.blank && unitClass !== Class.invisible) return at;
			if (this.feedsSeparate && this.source.charCodeAt(at) === LINE_FEED) return at;
		}
	}

	private foldBlanks(start: number): number {
		let at = start + 1;
		for (; ; at++) {
			const unitClass = this.classAt(at);
			if (unitClass !== Class.blank && unitClass !== Class.invisible) break;
		}
		// What stands behind a run of dashes or dots belongs to it, even if a new block begins there.
		const last = this.units[this.length - 1];
		if (this.length === 0 || (last !== DASH && last !== ELLIPSIS)) this.emit(BLANK, start, at);
		return at;
	}

	private foldDashes(start: number): number {
		this.absorbBlank();
		let at = start;
		let end = start;
		while (this.classAt(at) === Class.dash) {
			end = at + 1;
			at = this.skipRunBlanks(end);
		}
		this.emit(DASH, start, end);
		return at;
	}

	private foldDots(start: number): number {
		let at = start;
		let end = start;
		let dots = 0;
		while (this.classAt(at) === Class.dot) {
			dots += this.source.charCodeAt(at) === ELLIPSIS ? 3 : 1;
			end = at + 1;
			at = this.skipRunBlanks(end);
		}
		// The dot of `U.S.` belongs to the word, also before an ellipsis.
		if (dots < 3 || (end > start + 1 && ABBREVIATION.test(this.source.slice(Math.max(0, start - 6), start + 1)))) {
			this.emit(this.source.charCodeAt(start), start, start + 1);
			return start + 1;
		}
		this.absorbBlank();
		this.emit(ELLIPSIS, start, end);
		return at;
	}

	/** A character with the combining marks behind it: NFC may compose them, so they share one range if it does. */
	private foldCluster(start: number): number {
		const { source } = this;
		let at = start + widthAt(source, start);
		let cluster = source.slice(start, at);
		for (;;) {
			let next = at;
			while (this.classAt(next) === Class.invisible) next++;
			if (!(source.charCodeAt(next) >= FIRST_COMBINING)) break;
			const character = source.slice(next, next + widthAt(source, next));
			if (!COMBINES.test(character)) break;
			cluster += character;
			at = next + character.length;
		}
		const composed = cluster.normalize('NFC');
		const isUnchanged = composed === source.slice(start, at);
		for (let index = 0; index < composed.length; index++) {
			const unit = composed.charCodeAt(index);
			if (isUnchanged) this.emit(unit, start + index, start + index + 1);
			else this.emit(unit, start, at);
		}
		return at;
	}
}

function widthAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** In chunks, because a call takes only so many arguments; `apply`, because it takes an array as it is (a third of the time). */
function decodeUnits(units: Uint16Array): string {
	const CHUNK = 8192;
	let text = '';
	for (let at = 0; at < units.length; at += CHUNK) {
		text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + CHUNK)) as string;
	}
	return text;
}
