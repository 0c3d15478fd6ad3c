import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toArticle, type ArticleSize } from './article.ts';
import type { Wording } from './wording.ts';

/** Writes articles into a content folder, and gives the texts of all their statements. */
export async function writeArticles(
	folder: string,
	count: number,
	size: ArticleSize,
	wording: Wording,
): Promise<string[]> {
	await mkdir(join(folder, 'articles'), { recursive: true });
	const all: string[] = [];
	for (let article = 0; article < count; article++) {
		const { statements, text } = toArticle(article, size, wording);
		await writeFile(join(folder, 'articles', `article-${article}.md`), text);
		all.push(...statements);
	}
	return all;
}
