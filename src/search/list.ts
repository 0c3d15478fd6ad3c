import type { IndexedStatement } from '../text/indexed.ts';

/** Reads the statements of a list as `components/SearchList.astro` has printed it. */
export const readList = (list: HTMLElement): IndexedStatement[] =>
	[...list.querySelectorAll<HTMLLIElement>(':scope > .hit')].map(readItem);

function readItem(item: HTMLLIElement): IndexedStatement {
	const { kind, status, speaker = '', said, published, topics = '', article = '', corrected } = item.dataset;
	const [link, by] = [
		item.querySelector<HTMLAnchorElement>('p > a'),
		item.querySelector('.meta > a[href*="/speakers/"]'),
	];
	const [role, sentence] = [item.querySelector('.meta > bdi'), item.querySelector('.dim > bdi')];
	return {
		id: link?.pathname.split('/').at(-2) ?? '',
		number: Number(item.querySelector('.no')?.textContent),
		kind: kind === 'quote' ? 'quote' : 'claim',
		words: link?.textContent ?? '',
		speaker,
		topics: topics.split(' ').filter((topic) => topic !== ''),
		article,
		...(status !== undefined && { status }),
		...(by && { by: by.textContent }),
		...(role && { role: role.textContent }),
		...(said !== undefined && { said }),
		...(published !== undefined && { published: true }),
		...(corrected !== undefined && { corrected: true }),
		...(link?.lang && { lang: link.lang }),
		...(sentence && { sentence: sentence.textContent }),
	};
}
