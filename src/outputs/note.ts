import type { Statement } from '../record/model.ts';
import { statementPath, toAbsolute } from '../record/permalink.ts';
import { toKindAndStatus, toSpeakerName } from '../record/words.ts';
import type { Strings } from '../strings/en.ts';
import { toEvents } from './sharing.ts';

/** What a statement's note in the margin says, part by part. */
export interface Note {
	name: string;
	/** At the time; of the article itself, what its account is called. */
	role: string;
	/** Kind and status, and when, each as words. */
	kind: string;
	dated: string;
	/** The editor's remark, in the language of the article. */
	remark: string | undefined;
	/** What has happened to it since: corrected, withdrawn. */
	events: string[];
	/** Of its own page, as it is written out on paper. */
	address: string;
}

export function toNote(statement: Statement, t: Strings): Note {
	const { id, kind, speaker, role = '', said, dateVerb, note } = statement;
	return {
		name: toSpeakerName(statement, t),
		role: speaker === undefined ? t.theArticleRole : role,
		kind: toKindAndStatus(statement, t),
		dated: t.dated({ day: said, verb: dateVerb, kind }),
		remark: note,
		events: toEvents(statement, t),
		address: toAbsolute(statementPath(id)).replace(/^https?:\/\//, ''),
	};
}
