import type { Speaker } from '../schema/speaker.ts';
import type { ArticleRecord, SpeakerRecord, TopicRecord } from './model.ts';

/** The speakers and topics of a site while it is built: each is one object, however many articles name it. */
export interface Directory {
	/** Articles come newest first: the first to declare a speaker settles role and short name. */
	addSpeaker: (speaker: Speaker, article: ArticleRecord) => void;
	/** Throws for a speaker no article has declared. */
	getSpeaker: (id: string) => SpeakerRecord;
	getTopic: (id: string) => TopicRecord;
	speakers: () => SpeakerRecord[];
	topics: () => TopicRecord[];
}

export function createDirectory(topicLabels: ReadonlyMap<string, string>): Directory {
	const speakers = new Map<string, SpeakerRecord>();
	const topics = new Map<string, TopicRecord>();
	return {
		addSpeaker(speaker, article) {
			let record = speakers.get(speaker.id);
			if (record === undefined) {
				record = toSpeakerRecord(speaker, article);
				speakers.set(speaker.id, record);
			}
			for (const former of speaker.aliases) {
				if (!record.formerIds.includes(former)) record.formerIds.push(former);
			}
			for (const address of speaker.sameAs) {
				if (!record.sameAs.includes(address)) record.sameAs.push(address);
			}
			if (record.articles.at(-1) !== article) record.articles.push(article);
		},
		getSpeaker(id) {
			const record = speakers.get(id);
			if (record === undefined) throw new Error(`No article declares the speaker "${id}".`);
			return record;
		},
		getTopic(id) {
			let record = topics.get(id);
			if (record === undefined) {
				record = { id, label: topicLabels.get(id) ?? toWords(id), articles: [], statements: [] };
				topics.set(id, record);
			}
			return record;
		},
		speakers: () => [...speakers.values()],
		topics: () => [...topics.values()],
	};
}

function toSpeakerRecord(speaker: Speaker, { language }: ArticleRecord): SpeakerRecord {
	const { id, name, role, kind } = speaker;
	return {
		id,
		name,
		short: speaker.short ?? name,
		role,
		language,
		kind,
		formerIds: [],
		sameAs: [],
		statements: [],
		positions: [],
		articles: [],
	};
}

/** `drug-cartels` → `Drug cartels`. */
function toWords(id: string): string {
	return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
