import { SITE } from '../site.ts';

/** One page of a list that is too long for one. */
export interface Page<Item> {
	items: Item[];
	/** From 1. */
	number: number;
	/** How many pages there are, at least one. */
	count: number;
	/** How many items on all pages. */
	total: number;
}

/** A list cut into pages; an empty list is one empty page. */
export function toPages<Item>(items: readonly Item[], size: number = SITE.statementsPerPage): Page<Item>[] {
	const count = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: count }, (_, index) => ({
		items: items.slice(index * size, (index + 1) * size),
		number: index + 1,
		count,
		total: items.length,
	}));
}

/** The page's path parameter: the first page has none. */
export function toPageParam(page: Page<unknown>): string | undefined {
	return page.number === 1 ? undefined : String(page.number);
}
