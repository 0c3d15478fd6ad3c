import type { Statement } from '../record/model.ts';
import { articlePath, frontPath, speakerPath, statementPath, toAbsolute } from '../record/permalink.ts';
import { SITE } from '../site.ts';
import type { Strings } from '../strings/en.ts';
import { toEmbedCode, toFrameHeight } from './embed-code.ts';
import type { ShareImage } from './preview-metas.ts';
import { toStatementSharing } from './sharing.ts';

/** The width a host is told to give, CSS pixels; the code itself takes what there is. */
const WIDTH = 600;

/** How high a line of the block quotation before the frame is, and how many characters it has, at that width. */
const QUOTATION = { perLine: 75, line: 24 };

/** Seconds: a day. Corrections and withdrawals come through the frame at once. */
const CACHE_AGE = 86_400;

/** A statement as oEmbed 1.0 has it (https://oembed.com): `rich`, with the embed code that needs no script. */
export function toOembed(statement: Statement, t: Strings, image?: ShareImage) {
	const { article, speaker } = statement;
	const { title, quotation: copied } = toStatementSharing(statement, t);
	// A host fetches this anew: it is no copy of what somebody saw.
	const quotation = { ...copied, address: toAbsolute(statementPath(statement.id)) };
	const lines = Math.ceil(`${quotation.words}${quotation.by}`.length / QUOTATION.perLine) + 2;
	return {
		type: 'rich',
		version: '1.0',
		title,
		author_name: speaker?.name ?? article.title,
		author_url: toAbsolute(speaker === undefined ? articlePath(article.slug) : speakerPath(speaker.id)),
		provider_name: SITE.name,
		provider_url: toAbsolute(frontPath()),
		cache_age: CACHE_AGE,
		html: toEmbedCode(statement, quotation, t),
		width: WIDTH,
		height: toFrameHeight(statement, quotation) + lines * QUOTATION.line,
		...(image !== undefined && { thumbnail_url: image.address, thumbnail_width: 1200, thumbnail_height: 630 }),
	};
}
