import type { Statement } from '../record/model.ts';
import { statementFilePath, toFileName } from '../record/permalink.ts';
import { toStrings } from '../strings/languages.ts';
import { toDataStatement } from './data/statement.ts';
import { toOembed } from './oembed.ts';
import { toWellFormedJson } from '../text/well-formed-json.ts';
import { toStatementImage } from './share-image.ts';
import type { SiteFile } from './site-file.ts';

/** `statement.json` and `oembed.json` of a statement, a withdrawn one too, or the same at an id that it had before. */
export function* listStatementFiles(statement: Statement, id = statement.id): Generator<SiteFile> {
	const toName = (file: string): string => toFileName(statementFilePath(id, file));
	yield { name: toName('statement.json'), toContent: () => toWellFormedJson(toDataStatement(statement)) };
	yield {
		name: toName('oembed.json'),
		toContent: () =>
			toWellFormedJson(toOembed(statement, toStrings(statement.article.language), toStatementImage(statement))),
	};
}
