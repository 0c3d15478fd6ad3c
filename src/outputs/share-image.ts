import type { ArticleRecord, SiteRecord, SpeakerRecord, Statement } from '../record/model.ts';
import { articleFilePath, speakerFilePath, statementFilePath, toAbsolute, toFileName } from '../record/permalink.ts';
import { siteStrings, toStrings } from '../strings/languages.ts';
import { toArticleCard } from './card/article-card.ts';
import { toCardAlt } from './card/card-alt.ts';
import { toCardName, type Card } from './card/card.ts';
import { toSpeakerCard } from './card/speaker-card.ts';
import { toStatementCard } from './card/statement-card.ts';
import type { ShareImage } from './preview-metas.ts';

/** A share image of the site, and the file it stands in, relative to the site's folder. */
export interface CardFile {
	card: Card;
	name: string;
}

/** A card, and the path it has on the site. */
interface PlacedCard {
	card: Card;
	path: string;
}

export const toStatementImage = (statement: Statement): ShareImage => toImage(placeStatementCard(statement));
export const toArticleImage = (article: ArticleRecord): ShareImage => toImage(placeArticleCard(article));
export const toSpeakerImage = (speaker: SpeakerRecord): ShareImage => toImage(placeSpeakerCard(speaker));

/** Every share image of the site, one after the other. */
export function* listCards({ statements, withdrawn, articles, speakers }: SiteRecord): Generator<CardFile> {
	for (const statement of [...statements, ...withdrawn]) yield toCardFile(placeStatementCard(statement));
	for (const article of articles) yield toCardFile(placeArticleCard(article));
	for (const speaker of speakers) yield toCardFile(placeSpeakerCard(speaker));
}

function placeStatementCard(statement: Statement): PlacedCard {
	const card = toStatementCard(statement, toStrings(statement.article.language));
	return { card, path: statementFilePath(statement.id, toCardName(card)) };
}

function placeArticleCard(article: ArticleRecord): PlacedCard {
	const card = toArticleCard(article, toStrings(article.language));
	return { card, path: articleFilePath(article.slug, toCardName(card)) };
}

function placeSpeakerCard(speaker: SpeakerRecord): PlacedCard {
	const card = toSpeakerCard(speaker, siteStrings);
	return { card, path: speakerFilePath(speaker.id, toCardName(card)) };
}

const toImage = ({ card, path }: PlacedCard): ShareImage => ({ address: toAbsolute(path), alt: toCardAlt(card) });

const toCardFile = ({ card, path }: PlacedCard): CardFile => ({ card, name: toFileName(path) });
