import { articlePath } from '../record/permalink.ts';
import { searchStrings as t } from '../strings/search.ts';
import type { FoundRecord } from './pagefind.ts';

/** A statement in the list of results, in the form of the lists elsewhere on the site. */
export function toStatementItem({ url, meta, filters }: FoundRecord): HTMLElement {
	const id = url.split('/').at(-2) ?? '';
	const by =
		meta.by === undefined
			? t.theArticle
			: toForeign([meta.by, meta.role].filter((part) => part !== undefined).join(', '), meta.lang);
	const kindAndDate = t.kindAndDate(filters.kind?.[0] ?? '', filters.status?.[0], meta.said);
	const number = create('span', { className: 'no' }, meta.number ?? '');
	const words = create('p', {}, toLink(url, meta.title, meta.lang));
	const place = toLink(articlePath(filters.article?.[0] ?? '', id), t.inArticle);
	const about = create('p', { className: 'meta sans' }, by, `. ${kindAndDate}. `, place);
	return create('li', { className: 'hit' }, number, create('div', {}, words, about));
}

export function toArticleItem({ url, meta }: FoundRecord): HTMLElement {
	const title = create('p', {}, toLink(url, meta.title, meta.lang));
	const about = create(
		'p',
		{ className: 'meta sans' },
		toForeign(meta.standfirst, meta.lang),
		` ${t.articleDate(meta.said ?? '')}.`,
	);
	return create('li', { className: 'hit article' }, create('div', {}, title, about));
}

const toLink = (href = '', text = '', lang = ''): HTMLElement =>
	create('a', { href, dir: 'auto', ...(lang && { lang }) }, text);

/** Words of an article within a line of the page's: in their own language and direction. */
const toForeign = (text = '', lang = ''): HTMLElement => create('bdi', { ...(lang && { lang }) }, text);

/** Text is put in as text, never as HTML: titles and names are other people's words. */
function create<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	Object.assign(element, properties);
	element.append(...children);
	return element;
}
