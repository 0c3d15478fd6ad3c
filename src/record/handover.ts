import type { Ledger } from '../schema/ledger.ts';
import { buildRecord } from './build-record.ts';
import type { ArticleEntry, SiteRecord } from './model.ts';

/**
 * The content as Astro's pages hand it to what runs beside Astro under plain Node: the search index, and all files that
 * need no template. Without the prose as HTML, which only pages print.
 */
export interface Handover {
	entries: Omit<ArticleEntry, 'html'>[];
	topicLabels: [id: string, label: string][];
	ledger?: Ledger | undefined;
}

export const toHandover = (
	entries: readonly ArticleEntry[],
	topicLabels: Handover['topicLabels'],
	ledger?: Ledger,
): Handover => ({
	entries: entries.map(({ slug, file, article, text, headings, anchors, numbers }) => ({
		slug,
		file,
		article,
		text,
		headings,
		anchors,
		numbers,
	})),
	topicLabels,
	ledger,
});

/** The site's record, in which no article has HTML. */
export const fromHandover = ({ entries, topicLabels, ledger }: Handover): SiteRecord =>
	buildRecord(
		entries.map((entry) => ({ ...entry, html: '' })),
		new Map(topicLabels),
		ledger,
	);
