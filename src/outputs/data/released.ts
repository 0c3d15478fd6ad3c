import type { Released } from '../../ledger/release-digest.ts';
import type { Statement } from '../../record/model.ts';

/** A statement of the record as the digest of a release sees it: the digest is that which the ledger's release is made of. */
export function recordToReleased(statement: Statement): Released {
	const { id, kind, number, article, speaker, withdrawn } = statement;
	return {
		...{ id, kind, number, article: article.slug, speaker: speaker?.id },
		words: statement.kind === 'quote' ? statement.pieces : [statement.text],
		status: statement.kind === 'claim' ? statement.status : undefined,
		withdrawn: withdrawn?.date,
	};
}
