import { explainNoId, MOST_OF_ID } from '../schema/common.ts';

/** The end of a sentence that names something which cannot be an id: why not. */
export function sayNoId(written: string): string {
	const reason = explainNoId(written);
	if (reason === 'length') return `which has ${written.length} characters: an id has at most ${MOST_OF_ID}.`;
	if (reason === 'device') return 'which no folder can be called on Windows.';
	return 'which is no id: lower-case letters a to z, digits, and single hyphens between them.';
}

/** An id that can be one, made of one that has the right characters: shorter, or with a word before it. */
export function toFreeId(id: string): string {
	const reason = explainNoId(id);
	if (reason === 'device') return `the-${id}`;
	return reason === 'length' ? id.slice(0, MOST_OF_ID).replace(/-[^-]*$/, '') : id;
}
