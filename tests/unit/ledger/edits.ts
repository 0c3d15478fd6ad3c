import type { Told, Written } from './newsroom.ts';

/** What an edit works with: the newsroom's articles, chance, and new names. */
export interface Desk {
	articles: Written[];
	/** From 0 up to 1. */
	random: () => number;
	/** A number that was never given. */
	toNew: () => number;
	/** Ids that were given at any time. */
	everUsed: Set<string>;
	/** Former slugs that were recorded as such. Before, nobody can tell whether an article was renamed or all of it moved away. */
	left: Set<string>;
}

/** Changes articles in the way people do, rightly or not. */
export type Edit = (desk: Desk) => void;

const WORDS =
	'dam rain ship loom moon wood sand bell lamp rope coal salt iron wheat glass stone cloth river tower'.split(' ');

export const pick = <Item>({ random }: Pick<Desk, 'random'>, items: readonly Item[]): Item | undefined =>
	items[Math.floor(random() * items.length)];

/** Words that nobody else has: two statements with the same words would be a problem of another kind. */
export function toWording({ random, toNew }: Desk): string {
	const words = Array.from({ length: 6 }, () => pick({ random }, WORDS) ?? '');
	return `the ${words.join(' ')} of number ${toNew()}`;
}

export function toTold(desk: Desk, article: Written): Told {
	const self = desk.toNew();
	const id = `said-${self}`;
	desk.everUsed.add(id);
	return {
		...{ self, id, kind: desk.random() < 0.6 ? 'quote' : 'claim', formerIds: [] },
		speaker: pick(desk, article.speakers)?.id ?? '',
		...{ pieces: [toWording(desk)], corrections: [], withdrawn: false },
	};
}

const pickTold = (desk: Desk): { article: Written; told: Told } | undefined => {
	const article = pick(
		desk,
		desk.articles.filter(({ told }) => told.length > 0),
	);
	const told = article && pick(desk, article.told);
	return article && told && { article, told };
};

const onTold =
	(change: (told: Told, article: Written, desk: Desk) => void): Edit =>
	(desk) => {
		const found = pickTold(desk);
		if (found) change(found.told, found.article, desk);
	};

function replaceWord(told: Told, desk: Desk): void {
	const at = Math.floor(desk.random() * told.pieces.length);
	const words = (told.pieces[at] ?? '').split(' ');
	words[Math.floor(desk.random() * words.length)] = `word${desk.toNew()}`;
	told.pieces[at] = words.join(' ');
}

const correct = (told: Told, now?: string): void => {
	told.corrections.push({ date: '2030-01-05', note: 'A word was wrong.', ...(now !== undefined && { now }) });
};

function rename(told: Told, desk: Desk): void {
	told.id = `said-${desk.toNew()}`;
	desk.everUsed.add(told.id);
}

/** Takes a statement into another article, where its speaker is declared too. */
function move(told: Told, from: Written, desk: Desk): void {
	const to = pick(
		desk,
		desk.articles.filter((article) => article !== from && !article.isDraft),
	);
	if (!to) return;
	from.told.splice(from.told.indexOf(told), 1);
	to.told.splice(Math.floor(desk.random() * (to.told.length + 1)), 0, told);
	const speaker = from.speakers.find(({ id }) => id === told.speaker);
	if (speaker && !to.speakers.some(({ id }) => id === speaker.id))
		to.speakers.push({ ...speaker, formerIds: [...speaker.formerIds] });
}

/** By name, so that a failure says what was done. */
export const EDITS: Readonly<Record<string, Edit>> = {
	'changes a word and says nothing': onTold((told, _, desk) => {
		replaceWord(told, desk);
	}),
	'changes a word and corrects it': onTold((told, _, desk) => {
		replaceWord(told, desk);
		correct(told, desk.random() < 0.5 ? told.pieces.join(' ') : undefined);
	}),
	'corrects something else': onTold((told) => {
		correct(told);
	}),
	'takes back a correction': onTold((told) => {
		told.corrections.pop();
	}),
	'changes typography': onTold((told) => {
		told.pieces = told.pieces.map((piece) => piece.replaceAll(' ', (_, at: number) => (at % 3 === 0 ? '\u00A0' : ' ')));
	}),
	'splits a statement into pieces': onTold((told, _, desk) => {
		const words = told.pieces.join(' ').split(' ');
		const at = 2 + Math.floor(desk.random() * Math.max(1, words.length - 4));
		told.pieces = [words.slice(0, at).join(' '), words.slice(at).join(' ')].filter((piece) => piece !== '');
	}),
	'splits a statement in two': onTold((told, article, desk) => {
		if (told.pieces.length < 2 || told.withdrawn) return;
		const [first = '', ...others] = told.pieces;
		told.pieces = [first];
		article.told.push({ ...toTold(desk, article), speaker: told.speaker, kind: told.kind, pieces: others });
	}),
	'moves a statement within its article': onTold((told, article, desk) => {
		article.told.splice(article.told.indexOf(told), 1);
		article.told.splice(Math.floor(desk.random() * (article.told.length + 1)), 0, told);
	}),
	'moves a statement to another article': onTold(move),
	'renames a statement and says so': onTold((told, _, desk) => {
		told.formerIds.unshift(told.id);
		rename(told, desk);
	}),
	'renames a statement and says nothing': onTold((told, _, desk) => {
		rename(told, desk);
	}),
	'renames a statement back': onTold((told) => {
		const former = told.formerIds.pop();
		if (former === undefined) return;
		told.formerIds.push(told.id);
		told.id = former;
	}),
	'forgets a former id': onTold((told) => {
		told.formerIds.shift();
	}),
	'gives a former id to another statement': onTold((told, article, desk) => {
		const former = told.formerIds.shift();
		if (former !== undefined) article.told.push({ ...toTold(desk, article), id: former });
	}),
	'gives a former id to one that lives': (desk) => {
		const [one, other] = [pickTold(desk)?.told, pickTold(desk)?.told];
		const former = one === other ? undefined : one?.formerIds.shift();
		if (former === undefined) return;
		other?.formerIds.push(former);
		if (other && desk.random() < 0.5) correct(other);
	},
	'gives a former slug to another article': (desk) => {
		const [one, other] = [pick(desk, desk.articles), pick(desk, desk.articles)];
		const former = one === other ? undefined : one?.formerSlugs.shift();
		if (former !== undefined && desk.left.has(former)) other?.formerSlugs.push(former);
	},
	'gives a former slug to a new article': (desk) => {
		const old = pick(desk, desk.articles);
		const slug = old?.formerSlugs.shift();
		if (!old || slug === undefined || !desk.left.has(slug)) return;
		const article = { ...old, self: desk.toNew(), slug, formerSlugs: [], told: [], isDraft: false };
		desk.articles.push({ ...article, speakers: structuredClone(old.speakers) });
	},
	'gives a former id of a speaker to another': (desk) => {
		const all = desk.articles.flatMap(({ speakers }) => speakers);
		const [one, other] = [pick(desk, all), pick(desk, all)];
		const former = one?.self === other?.self ? undefined : one?.formerIds[0];
		if (former === undefined) return;
		for (const speaker of all) {
			if (speaker.self === one?.self) speaker.formerIds = speaker.formerIds.filter((id) => id !== former);
			if (speaker.self === other?.self) speaker.formerIds.push(former);
		}
	},
	'swaps the ids of two statements': (desk) => {
		const [one, other] = [pickTold(desk)?.told, pickTold(desk)?.told];
		if (one && other) [one.id, other.id] = [other.id, one.id];
	},
	'removes a statement': onTold((told, article, desk) => {
		// The last is often one that was added and not published yet.
		article.told.splice(desk.random() < 0.5 ? -1 : article.told.indexOf(told), 1);
	}),
	'withdraws a statement': onTold((told) => {
		told.withdrawn = true;
	}),
	'brings a withdrawn statement back': onTold((told, _, desk) => {
		told.withdrawn = false;
		if (desk.random() < 0.5) correct(told);
	}),
	'puts another statement under the same id': onTold((told, article, desk) => {
		article.told[article.told.indexOf(told)] = { ...toTold(desk, article), id: told.id };
	}),
	'gives an id that was used before': (desk) => {
		const article = pick(desk, desk.articles);
		const id = pick(desk, [...desk.everUsed]);
		if (article && id !== undefined) article.told.push({ ...toTold(desk, article), id });
	},
	'says that another has said it': onTold((told, article, desk) => {
		told.speaker = pick(desk, article.speakers)?.id ?? told.speaker;
	}),
	'makes a claim of a quote': onTold((told) => {
		told.kind = told.kind === 'quote' ? 'claim' : 'quote';
	}),
	'joins two statements': (desk) => {
		const [one, other] = [pickTold(desk), pickTold(desk)];
		if (!one || !other || one.told === other.told) return;
		other.article.told.splice(other.article.told.indexOf(other.told), 1);
		one.told.formerIds.push(other.told.id, ...other.told.formerIds);
		if (desk.random() < 0.5) correct(one.told);
	},
	'adds a statement': (desk) => {
		const article = pick(desk, desk.articles);
		if (article) article.told.splice(Math.floor(desk.random() * (article.told.length + 1)), 0, toTold(desk, article));
	},
	'renames an article and says so': (desk) => {
		const article = pick(desk, desk.articles);
		// Its own before those of articles that it took in: whose number is kept is told by that order.
		article?.formerSlugs.unshift(article.slug);
		if (article) article.slug = `article-${desk.toNew()}`;
	},
	'renames an article and says nothing': (desk) => {
		const article = pick(desk, desk.articles);
		if (article) article.slug = `article-${desk.toNew()}`;
	},
	'forgets a former slug': (desk) => {
		pick(desk, desk.articles)?.formerSlugs.shift();
	},
	'removes an article': (desk) => {
		desk.articles.splice(Math.floor(desk.random() * desk.articles.length), 1);
	},
	'makes an article a draft': (desk) => {
		const article = pick(desk, desk.articles);
		if (article) article.isDraft = true;
	},
	'renames a speaker and says so': (desk) => {
		renameSpeaker(desk, true);
	},
	'renames a speaker and says nothing': (desk) => {
		renameSpeaker(desk, false);
	},
	'joins two articles': (desk) => {
		const [one, other] = [pick(desk, desk.articles), pick(desk, desk.articles)];
		if (!one || !other || one === other || one.isDraft || other.isDraft || desk.articles.length < 3) return;
		for (const told of [...other.told]) {
			other.told.splice(other.told.indexOf(told), 1);
			one.told.push(told);
		}
		for (const speaker of other.speakers)
			if (!one.speakers.some(({ id }) => id === speaker.id)) one.speakers.push(speaker);
		one.formerSlugs.push(other.slug, ...other.formerSlugs);
		desk.articles.splice(desk.articles.indexOf(other), 1);
	},
};

/** In every article that declares the speaker. */
function renameSpeaker(desk: Desk, says: boolean): void {
	const old = pick(
		desk,
		desk.articles.flatMap(({ speakers }) => speakers),
	)?.id;
	const id = `speaker-${desk.toNew()}`;
	for (const { speakers, told } of desk.articles) {
		for (const speaker of speakers) {
			if (speaker.id !== old) continue;
			if (says) speaker.formerIds.push(old);
			speaker.id = id;
		}
		for (const one of told) if (one.speaker === old) one.speaker = id;
	}
}
