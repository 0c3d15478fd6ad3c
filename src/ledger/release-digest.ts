import { toDigest } from '../text/digest.ts';

/** What is published of a statement, as far as a reader can quote it. */
export interface Released {
	id: string;
	kind: 'quote' | 'claim';
	speaker?: string | undefined;
	article: string;
	number: number;
	/** A string a piece, character by character as published. */
	words: readonly string[];
	status?: string | undefined;
	withdrawn?: string | undefined;
}

/** The SHA-256 of a statement as published, in hexadecimal digits; the same on every machine and under every address. */
export const toStatementDigest = (statement: Released): string => {
	const { id, kind, speaker, article, number, words, status, withdrawn } = statement;
	return toDigest([
		JSON.stringify([id, kind, speaker ?? null, article, number, words, status ?? null, withdrawn ?? null]),
	]);
};

/** The SHA-256 of a whole site: of `ID DIGEST` and a line feed for each statement, withdrawn ones too, in the order of ids. */
export function toReleaseDigest(digests: ReadonlyMap<string, string>): string {
	const lines = [...digests].map(([id, digest]) => `${id} ${digest}\n`).sort((a, b) => (a < b ? -1 : 1));
	return toDigest(lines);
}
