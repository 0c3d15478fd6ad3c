import { getLastVersion, type Holder } from '../../ledger/compare.ts';
import type { PlacedProblem } from '../../problems/problem.ts';
import { shorten } from '../../problems/yaml-text.ts';
import type { Ledger, LedgerLine } from '../../schema/ledger.ts';
import { findNewOwner, isHidden, placeAtStatement, type Desk } from './desk.ts';
import { toPutBack } from './put-back.ts';

/** The problem of a statement that was published and that no article has any more. */
export function toBroken(line: LedgerLine, desk: Desk): PlacedProblem {
	const words = shorten(getLastVersion(line).words.join(' '), 60);
	const draft = desk.drafts.get(line.id);
	const heir = findHeir(line, desk);
	const message = `\`${line.id}\` (${line.kind} ${line.number} of \`${line.article}\`, “${words}”) was published on ${line.first}, and ${
		draft === undefined ? 'no article has it any more' : `\`${draft.slug}\` is a draft now`
	}: every link to /s/${line.id}/ would lead nowhere.`;
	if (draft !== undefined) {
		const { path } = draft.statements.find(({ id }) => id === line.id) ?? { path: [] };
		const fix = 'Take `draft: true` out. To take a statement back, leave it in the article and add `withdrawn` to it.';
		return draft.place({ code: 'permalink-broken', place: { path }, statement: line.id, message, fix });
	}
	if (heir !== undefined) {
		const { statement, publication } = heir;
		const fix = `If \`${statement.id}\` is the same statement under another id, write there:\naliases: [${[...statement.formerIds, line.id].join(', ')}]`;
		const why = line.now === undefined ? 'has the same words' : 'is what it was renamed to';
		const said = `${message} \`${statement.id}\` of \`${publication.slug}\` ${why}.`;
		return { ...placeAtStatement(heir, desk, { code: 'permalink-broken', message: said, fix }), statement: line.id };
	}
	const fix = `If it has another id now, write the old one there: \`aliases: [${line.id}]\`. If it is gone, put it back under \`${line.kind}s\` as withdrawn:\n${toPutBack(line, desk)}`;
	const problem = { code: 'permalink-broken', statement: line.id, message, fix } as const;
	const article = desk.articles.get(line.article);
	return article === undefined
		? desk.reading.placeAt(line.id, problem)
		: article.place({ ...problem, place: { path: [`${line.kind}s`], part: 'key' } });
}

/** The statement that a line was renamed to, or that has taken its words under a new id. */
function findHeir(line: LedgerLine, desk: Desk): Holder | undefined {
	const renamed = line.now === undefined ? undefined : desk.holdings.living.get(line.now);
	if (renamed !== undefined) return renamed;
	return findNewOwner(line, desk);
}

/** Articles that were published and are not there any more. */
export function checkArticles({ articles }: Ledger, desk: Desk): PlacedProblem[] {
	const { slugs, formerSlugs } = desk.holdings;
	return articles
		.map(({ id }) => id)
		.filter((slug) => !slugs.has(slug) && !formerSlugs.has(slug) && !isHidden(slug, desk))
		.flatMap((slug) => {
			const article = desk.articles.get(slug);
			const message = `The article \`${slug}\` was published, and ${article === undefined ? 'is not there any more' : 'is a draft now'}: every link to /articles/${slug}/ would lead nowhere.`;
			const fix =
				article === undefined
					? `If it has another file name now, write there: \`aliases: [${slug}]\`. Else bring articles/${slug}.md back; single statements can be withdrawn.`
					: 'Take `draft: true` out.';
			const problem = { code: 'permalink-broken', message, fix } as const;
			return article === undefined
				? [desk.reading.placeAt(slug, problem)]
				: [article.place({ ...problem, place: { path: ['draft'] } })];
		});
}

/** Speakers that were published and that no article declares any more. */
export function checkSpeakers({ speakers }: Ledger, desk: Desk): PlacedProblem[] {
	if ([...desk.articles.values()].some(({ isReadable }) => !isReadable)) return [];
	const { speakers: declared, formerSpeakers } = desk.holdings;
	return speakers
		.map(({ id }) => id)
		.filter((id) => !declared.has(id) && !formerSpeakers.has(id))
		.map((id) =>
			desk.reading.placeAt(id, {
				code: 'permalink-broken',
				message: `The speaker \`${id}\` was published, and no article declares them any more: every link to /speakers/${id}/ would lead nowhere.`,
				fix: `If the speaker has another id now, write there: \`aliases: [${id}]\`. Else declare them again in an article.`,
			}),
		);
}
