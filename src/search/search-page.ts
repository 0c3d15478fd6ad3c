import { searchStrings as t } from '../strings/search.ts';
import { loadPagefind, type Answer, type Pagefind } from './pagefind.ts';
import { hasCertainTotal, isEmpty, readQuery, toOptions, toParameters, toTerm, type Query } from './query.ts';
import { toArticleItem, toStatementItem } from './result-items.ts';

/** How many results are shown at first, and with each "more". */
const PAGE = 20;
/** How long a pause in typing begins a search, in milliseconds. */
const PAUSE = 150;

const input = document.querySelector<HTMLInputElement>('form[role="search"] input[name="q"]');
const region = document.querySelector<HTMLElement>('#_results');

if (input && region) begin(input, region);

function begin(field: HTMLInputElement, results: HTMLElement): void {
	let pagefind: Promise<Pagefind> | undefined;
	const load = (): Promise<Pagefind> => (pagefind ??= loadPagefind(import.meta.env.BASE_URL));
	let asked = 0;

	const browse = document.querySelector<HTMLElement>('#_browse');

	const search = async (query: Query): Promise<void> => {
		const own = ++asked;
		// Taken away and not pushed down: nobody sees it move.
		if (browse) browse.hidden = !isEmpty(query);
		if (isEmpty(query)) {
			results.replaceChildren();
			return;
		}
		if (!results.hasChildNodes()) results.replaceChildren(toLine(t.searching));
		try {
			const engine = await load();
			const ask = (kinds: string[], wait: number): Promise<Answer | null> | Answer => {
				const options = toOptions(query, kinds);
				return options ? engine.debouncedSearch(toTerm(query), options, wait) : { results: [] };
			};
			const statements = await ask(['quote', 'claim'], PAUSE);
			if (!statements || own !== asked) return;
			const articles = await ask(['article'], 0);
			if (!articles || own !== asked) return;
			const shown = await toResults(query, keepScored(query, statements), keepScored(query, articles));
			if (own !== asked) return;
			results.replaceChildren(...shown);
			if (browse) browse.hidden = statements.results.length > 0;
		} catch (error) {
			if (own === asked) results.replaceChildren(toLine(t.failed));
			if (browse) browse.hidden = false;
			// The next try loads it anew.
			pagefind = undefined;
			throw error;
		}
	};

	const show = (): void => {
		const query = readQuery(new URLSearchParams(location.search));
		field.value = query.text;
		void search(query);
	};
	field.addEventListener('input', () => {
		const query = { ...readQuery(new URLSearchParams(location.search)), text: field.value.trim() };
		const parameters = toParameters(query).toString();
		history.replaceState(null, '', parameters === '' ? location.pathname : `?${parameters}`);
		void search(query);
	});
	// Sending the form would drop the filters of the address; what is typed is searched already.
	field.form?.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	addEventListener('popstate', show);
	show();
}

/** Without words there is no score; with words, none means that only what is shown beside a statement holds them. */
function keepScored({ text }: Query, { results }: Answer): Answer {
	return { results: text === '' ? results : results.filter(({ score }) => score > 0) };
}

async function toResults(query: Query, statements: Answer, articles: Answer): Promise<HTMLElement[]> {
	const count = statements.results.length;
	const total = hasCertainTotal(query) ? t.statements(count) : t.someStatements;
	const elements = [toLine(count === 0 ? t.nothing : total)];
	if (count > 0) elements.push(await toList(statements, toStatementItem));
	if (articles.results.length > 0) {
		const heading = document.createElement('h2');
		heading.textContent = t.articles;
		elements.push(heading, await toList(articles, toArticleItem));
	}
	return elements;
}

/** A list of the first results, which grows by a button at its end. */
async function toList({ results }: Answer, toItem: typeof toStatementItem): Promise<HTMLElement> {
	const box = document.createElement('div');
	const list = document.createElement('ol');
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'btn';
	const grow = async (): Promise<void> => {
		const from = list.children.length;
		const found = await Promise.all(results.slice(from, from + PAGE).map((result) => result.data()));
		list.append(...found.map(toItem));
		const left = results.length - list.children.length;
		button.textContent = t.more(Math.min(PAGE, left));
		button.hidden = left === 0;
		if (from > 0) list.children[from]?.querySelector('a')?.focus();
	};
	button.addEventListener('click', () => void grow());
	await grow();
	box.append(list, button);
	return box;
}

function toLine(text: string): HTMLElement {
	const line = document.createElement('p');
	line.className = 'sans dim';
	line.setAttribute('role', 'status');
	line.textContent = text;
	return line;
}
