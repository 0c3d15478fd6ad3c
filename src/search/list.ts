import type { IndexedStatement } from '../text/indexed.ts';

/** Reads the statements of a list as `components/SearchList.astro` has printed it: what is read, and what is not in `data-of`. */
export const readList = (list: HTMLElement): IndexedStatement[] =>
	[...list.querySelectorAll<HTMLElement>(':scope > .hit')].map((item) => {
		const read = (key: string, selector: string) => {
			const text = item.querySelector(selector)?.textContent;
			return text === undefined ? {} : { [key]: text };
		};
		return {
			...(JSON.parse(item.dataset.of ?? '{}') as IndexedStatement),
			...read('words', 'p > a'),
			...read('by', '.by'),
			...read('role', '.meta > bdi'),
			...read('sentence', '.dim > bdi'),
		};
	});
