import type { Block, RenderedText } from '../markdown/rendered-text.ts';
import { firstIndex } from '../text/first-index.ts';
import { fold, type FoldedText } from '../text/fold.ts';

/** The rendered text prepared for matching: folded, with its blocks. Made once for all statements of an article. */
export interface ArticleText {
	value: string;
	blocks: readonly Block[];
	folded: FoldedText;
}

export function toArticleText({ value, blocks }: Pick<RenderedText, 'value' | 'blocks'>): ArticleText {
	return { value, blocks, folded: fold(value, 'blocks') };
}

/** The index of the block an offset of the text lies in; between two blocks it is the one before. */
export function blockAt(blocks: readonly Block[], offset: number): number {
	return Math.max(0, firstIndex(blocks, ({ start }) => start > offset) - 1);
}
