import { firstIndex } from './first-index.ts';

/**
 * Gives a function from offsets in UTF-16 units, which JavaScript counts in, to offsets in Unicode code points, which
 * the W3C's TextPositionSelector counts in. Offsets may be asked for in any order.
 */
export function toCodePointOffsets(text: string): (offset: number) => number {
	const surrogates: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(at) !== unit) surrogates.push(at);
	}
	if (surrogates.length === 0) return (offset) => offset;
	return (offset) => offset - firstIndex(surrogates, (at) => at >= offset);
}
