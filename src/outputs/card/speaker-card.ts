import type { SpeakerRecord } from '../../record/model.ts';
import { speakerPath } from '../../record/permalink.ts';
import { toKindAndStatus, toTally, toWords } from '../../record/words.ts';
import { SITE } from '../../site.ts';
import type { Strings } from '../../strings/en.ts';
import type { SpeakerCard } from './card.ts';
import { toPrintedAddress } from './printed-address.ts';

/** The share image of a speaker, in the site's words; the role is in the language of the article it is taken from. */
export function toSpeakerCard(speaker: SpeakerRecord, t: Strings): SpeakerCard {
	const { id, name, role, language, statements, articles } = speaker;
	const [newest] = statements;
	return {
		form: 'speaker',
		language,
		siteName: SITE.nameParts,
		place: t.articlesCount(articles.length),
		topics: [],
		address: toPrintedAddress(speakerPath(id)),
		shortened: '',
		name,
		role,
		facts: [statements.length > 0 ? toTally(statements, t) : t.lists.spokenOf],
		...(newest !== undefined && {
			newest: {
				number: newest.number,
				words: toWords(newest),
				facts: `${toKindAndStatus(newest, t)} ${t.dated({ day: newest.said, verb: newest.dateVerb, style: 'full', kind: newest.kind })}`,
			},
		}),
	};
}
