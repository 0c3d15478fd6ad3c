import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { SpeakerRecord } from '../../record/model.ts';
import { speakerPath, toAbsolute } from '../../record/permalink.ts';
import { toOneOrMany, type Described } from './json-ld.ts';
import { toSpeaker } from './parts.ts';

/** A speaker, as the speaker's page describes them. An organization has no job: what it is is its description. */
export function toSpeakerNode(speaker: SpeakerRecord) {
	const { id, name, role, sameAs, kind } = speaker;
	const common = {
		'@id': toSpeaker(speaker)['@id'],
		name,
		url: toAbsolute(speakerPath(id)),
		sameAs: toOneOrMany(sameAs),
	};
	return kind === 'person'
		? ({ '@type': 'Person', ...common, jobTitle: role } as const satisfies Described<PersonLeaf>)
		: ({ '@type': 'Organization', ...common, description: role } as const satisfies Described<OrganizationLeaf>);
}
