import type { ArticleRecord, SiteRecord, SpeakerRecord, Statement } from '../record/model.ts';
import { toPages } from '../record/pages.ts';
import { articlePath, speakerPath, statementPath, toFileName } from '../record/permalink.ts';
import { toRedirects } from '../record/redirects.ts';
import { toPlaceName, toStatementName, toWords } from '../record/words.ts';
import type { Strings } from '../strings/en.ts';
import { siteStrings, toStrings } from '../strings/languages.ts';
import { toWordsAttributes } from '../text/languages.ts';
import { shorten } from '../text/shorten.ts';
import { toAnnotationFile } from './annotations.ts';
import { toEmbedFile } from './embed-page.ts';
import { toArticleHead, toSpeakerHead, toStatementHead } from './page-head.ts';
import { toRedirectPage, type FormerFragment } from './redirect-page.ts';
import { toArticleImage, toSpeakerImage, toStatementImage } from './share-image.ts';
import { toStatementSharing } from './sharing.ts';
import type { SiteFile } from './site-file.ts';
import { listStatementFiles } from './statement-files.ts';

/** A page at every former address of a statement, an article and a speaker, that leads to where it is now. */
export function* listRedirectPages(record: SiteRecord): Generator<SiteFile> {
	const { statements, articles, speakers } = toRedirects(record);
	for (const { from, to } of statements) {
		yield { name: toFileName(statementPath(from)), toContent: () => toStatementRedirect(to) };
	}
	for (const { from, to } of articles) {
		yield { name: toFileName(articlePath(from)), toContent: () => toArticleRedirect(to) };
	}
	for (const { from, to } of speakers) {
		for (const { number } of toPages(to.statements)) {
			yield { name: toFileName(speakerPath(from, number)), toContent: () => toSpeakerRedirect(to, number) };
		}
	}
}

/**
 * What stood beside those pages: a frame on somebody's page, and a program, get at the former address what they would
 * get at the new one, since neither follows a page that sends on. Feeds are where all feeds are (`feeds/feed-files.ts`).
 */
export function* listFormerFiles(record: SiteRecord): Generator<SiteFile> {
	const { statements, articles } = toRedirects(record);
	for (const { from, to } of statements) {
		yield toEmbedFile(to, from);
		yield* listStatementFiles(to, from);
	}
	for (const { from, to } of articles) {
		yield toAnnotationFile(to, from);
	}
}

function toStatementRedirect(statement: Statement): string {
	const { id, article } = statement;
	const t = toStrings(article.language);
	const { title, quotation } = toStatementSharing(statement, t);
	return toRedirectPage(
		{
			path: statementPath(id),
			title,
			description: shorten(quotation.words, 300),
			type: 'article',
			language: article.language,
			image: toStatementImage(statement),
			links: toStatementHead(statement, title, t).links ?? [],
			fragments: [],
		},
		t,
	);
}

function toArticleRedirect(article: ArticleRecord): string {
	const { slug, title, standfirst, language } = article;
	const t = toStrings(language);
	return toRedirectPage(
		{
			path: articlePath(slug),
			title,
			description: standfirst,
			type: 'article',
			language,
			image: toArticleImage(article),
			links: toArticleHead(article, t).links ?? [],
			fragments: [...article.statements, ...article.withdrawn, ...article.departed].map((statement) =>
				toFragment(statement, article, t),
			),
		},
		t,
	);
}

function toSpeakerRedirect(speaker: SpeakerRecord, number: number): string {
	const { id, name, role, statements } = speaker;
	const t = siteStrings;
	return toRedirectPage(
		{
			path: speakerPath(id, number),
			title: name,
			description: `${name}, ${role}: ${t.statementsCount(statements.length)}.`,
			type: 'website',
			language: t.language,
			image: toSpeakerImage(speaker),
			links: toSpeakerHead(speaker, number, t).links ?? [],
			fragments: [],
		},
		t,
	);
}

/** A statement is found under every id it had, wherever it stands now. */
function toFragment(statement: Statement, target: ArticleRecord, t: Strings): FormerFragment {
	const { id, formerIds, article } = statement;
	const words = toWords(statement);
	return {
		ids: [id, ...formerIds],
		path: articlePath(article.slug, id),
		name: article === target ? toStatementName(statement, t) : toPlaceName(statement, t),
		words,
		attributes: toWordsAttributes(words, article.language, t.language),
	};
}
