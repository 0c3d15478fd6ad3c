import { filePath, statementPath } from '../record/permalink.ts';
import { searchStrings as t } from '../strings/search.ts';
import type { IndexedStatement } from '../text/indexed.ts';
import type { Answer, Failure } from './answer.ts';
import type { Site } from './archive.ts';
import { findAtHand } from './at-hand.ts';
import type { CheckAnswer } from './check.ts';
import { create, createButton } from './elements.ts';
import { createEngine } from './engine.ts';
import { FacetControls } from './facet-controls.ts';
import { listenToKeys } from './keyboard.ts';
import { readList } from './list.ts';
import { PAGE } from './page-size.ts';
import { toMissing } from './missing.ts';
import { parseQuery } from './parse.ts';
import { keepPlace, returnToPlace } from './place.ts';
import { hasFacets, MOST_PAGES, readQuery, SORTS, toParameters, type FacetName, type Query } from './query.ts';
import { ResultList } from './result-list.ts';

/**
 * How long the reader pauses in typing before the index is asked, by the letters of the last word: one or two are seldom
 * all, and would fetch what nobody wants; of more the part of the index is mostly the right one already. Milliseconds.
 */
const LONG_PAUSE = 450;
const PAUSE = 40;
/** How long the index may take before what is at hand is shown: all of it or a part of the record; milliseconds. */
const PATIENCE = { all: 150, part: 500 };

/** Of the page: its layout has them all. */
function get(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (!element) throw new Error(`The page lacks #${id}.`);
	return element;
}

/**
 * Brings the search page to life, once the reader turns to it, and answers what the address asks.
 *
 * @param script the address of `search.ts`, which is its worker too
 */
export function beginPage(script: string): void {
	const box = get('_search');
	const field = get('_q') as HTMLInputElement;
	const status = get('_status');
	const notes = get('_notes');
	const size = Number(box.dataset.size);
	// Its code is run: not from what stands in the page.
	const own: Site = { index: filePath('pagefind/') };
	const sites = [own, ...(JSON.parse(box.dataset.sites ?? '[]') as Site[])];
	const browse = get('_browse');

	/** Statements that are here without the index: the newest, in small archives all. */
	let atHand: readonly IndexedStatement[] = readList(get('_hits'));
	const results = new ResultList(get('_hits'), get('_more'));
	const initialStatus = status.textContent;

	let query = readQuery(new URLSearchParams(location.search));
	let number = 0;
	let hasAnswer = true;
	/** The facets whose counts were asked for last. */
	let counted: FacetName[] = [];
	/** The reader has sent the query: if it is the name of one statement, it leads there. */
	let isSent = false;
	let afterAnswer: (() => void) | undefined;
	/** Whether the focus was on something that an answer may take away. */
	let hadFocus = false;

	const engine = createEngine(script, sites, (answer) => {
		if ('isUnreachable' in answer) fail(answer);
		else if (answer.number !== number) return;
		else if ('finding' in answer) void showFinding(answer);
		else show(answer);
	});

	const facets = new FacetControls(
		get('_filters').firstElementChild as HTMLDetailsElement,
		get('_chips'),
		size,
		(chosen) => {
			go({ ...query, facets: chosen, page: 1 });
		},
		() => {
			if (query.check === undefined && !isIdle(query) && facets.wanted(query).some((name) => !counted.includes(name)))
				ask();
		},
	);

	/** Nothing is asked: the newest statements are listed as the page has them. */
	const isIdle = (asked: Query): boolean =>
		asked.check === undefined &&
		asked.text === '' &&
		!hasFacets(asked) &&
		(asked.sort ?? 'newest') === 'newest' &&
		asked.page === 1;

	/** Turns to another search, with an entry of its own in the history. */
	function go(next: Query): void {
		keepPlace();
		query = next;
		history.pushState(null, '', toAddress(query));
		if (field.value.trim() !== query.text) field.value = query.text;
		ask();
	}

	function toAddress(asked: Query): string {
		const parameters = toParameters(asked).toString();
		return parameters === '' ? location.pathname : `?${parameters}`;
	}

	let timers: ReturnType<typeof setTimeout>[] = [];

	function ask(pause = 0): void {
		number++;
		hadFocus = box.contains(document.activeElement);
		timers.forEach(clearTimeout);
		facets.show(query);
		showSorting(query.sort);
		if (isIdle(query)) {
			results.reset();
			say(initialStatus);
			notes.replaceChildren();
			setSearching(false);
			hasAnswer = true;
			endAnswer();
			return;
		}
		if (query.check !== undefined) {
			say(t.searching);
			results.show([], 0);
			setSearching(false);
			engine.ask({ number, query, facets: [], isTyping: false, isOnline: navigator.onLine });
			return;
		}
		setSearching(true);
		const { terms, conditions } = parseQuery(query.text);
		if (terms.length + conditions.length === 0 && query.text !== '') {
			say(t.nothing(query.text));
			notes.replaceChildren(create('p', {}, t.noWords));
			results.show([], 0);
			hasAnswer = true;
			return;
		}
		hasAnswer = false;
		const asked = number;
		counted = facets.wanted(query);
		const question = { number, query, facets: counted, isTyping: pause > 0, isOnline: navigator.onLine };
		timers = [
			setTimeout(() => {
				engine.ask(question);
			}, pause),
			setTimeout(
				() => {
					if (asked === number && !hasAnswer) showAtHand();
				},
				pause > 0 && atHand.length < size ? PATIENCE.part : PATIENCE.all,
			),
		];
	}

	async function showFinding(answer: CheckAnswer): Promise<void> {
		const { showPasted, toFindingView, toVerdict } = await import('./checking.ts');
		if (answer.number !== number) return;
		showPasted(query);
		say(toVerdict(answer));
		notes.replaceChildren(...toFindingView(answer), ...toMissing(answer.missing));
		endAnswer();
	}

	/** What is found among the statements of the page, while the index is on its way. */
	function showAtHand(): void {
		say(t.searching);
		const hits = findAtHand(atHand, parseQuery(query.text), query);
		if (hits.length > 0) results.show(hits.slice(0, query.page * PAGE), 0);
	}

	function show(answer: Answer): void {
		hasAnswer = true;
		const { count, isFinal, hits } = answer;
		if (count > 0 || isFinal) {
			results.show(hits, query.page < MOST_PAGES ? count - hits.length : 0, answer);
			say(toStatus(answer));
		}
		showSorting(answer.sort);
		facets.show(query, answer.facets);
		void showNotes(answer);
		if (!isFinal) return;
		browse.hidden = count > 0;
		box.classList.toggle('none', count === 0 && !hasFacets(query));
		endAnswer();
		if (isSent && answer.target !== undefined) location.assign(statementPath(answer.target));
		isSent = false;
	}

	function endAnswer(): void {
		afterAnswer?.();
		afterAnswer = undefined;
		if (hadFocus && document.activeElement === document.body) field.focus({ preventScroll: true });
	}

	/** Says the same only once: it is read aloud. */
	function say(text: string): void {
		if (status.textContent !== text) status.textContent = text;
	}

	/** Most answers need none. */
	async function showNotes(answer: Answer): Promise<void> {
		const { notices, beginning, missing, target, count, isAtLeast, isFinal, isByNumber } = answer;
		const isDeadEnd = isFinal && count === 0 && !isAtLeast;
		const isNeeded =
			notices.length + missing.length > 0 ||
			beginning ||
			target ||
			isByNumber ||
			isDeadEnd ||
			parseQuery(query.text).isCut;
		const { toNotes } = isNeeded ? await import('./seldom.ts') : { toNotes: () => [] };
		if (answer.number !== number) return;
		notes.replaceChildren(
			...toNotes(query, answer, (name, values) => facets.named(name, values)),
			...toMissing(missing),
		);
	}

	function toStatus({ count, isAtLeast, isByNumber, size: all }: Answer): string {
		if (count === 0) return t.nothing(query.text);
		return isByNumber ? t.foundByNumber(count, query.text) : t.found(count, isAtLeast, all);
	}

	function fail({ number: failed }: Failure): void {
		if (failed !== number && failed !== Infinity) return;
		hasAnswer = true;
		const hits = query.check === undefined ? findAtHand(atHand, parseQuery(query.text), query) : [];
		results.show(hits, 0);
		say(t.failed);
		notes.replaceChildren(
			createButton(t.again, 'btn', () => {
				ask();
			}),
		);
		browse.hidden = false;
	}

	const sort = get('_sort') as HTMLSelectElement;
	sort.addEventListener('change', () => {
		const chosen = SORTS.find((value) => value === sort.value);
		if (chosen) go({ ...query, sort: chosen, page: 1 });
	});

	function showSorting(chosen: Query['sort']): void {
		sort.value = chosen ?? (query.text === '' ? 'newest' : 'best');
	}

	function setSearching(isSearching: boolean): void {
		box.classList.toggle('on', isSearching);
		box.classList.toggle('checked', query.check !== undefined);
		browse.hidden = isSearching;
	}

	results.onMore = () => {
		const shown = results.length;
		afterAnswer = () => {
			results.focus(shown);
		};
		keepPlace();
		query = { ...query, page: query.page + 1 };
		history.pushState(null, '', toAddress(query));
		ask();
	};

	/** Takes what is typed. It changes the entry of the history that is there. */
	function type(pause: number): void {
		if (query.check !== undefined) document.querySelector('details:has(textarea)')?.removeAttribute('open');
		const { facets: chosen, sort: sorted } = query;
		query = { text: field.value.trim(), facets: chosen, ...(sorted && { sort: sorted }), page: 1 };
		// Chromium asks for the page's icon whenever the address changes, and says so where there is no network.
		if (navigator.onLine) history.replaceState(null, '', toAddress(query));
		ask(pause);
	}
	field.addEventListener('input', () => {
		isSent = false;
		type(/\S{3}$/.test(field.value) ? PAUSE : LONG_PAUSE);
	});
	field.form?.addEventListener('submit', (event) => {
		event.preventDefault();
		isSent = true;
		type(0);
	});
	notes.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link?.search || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		go(readQuery(new URLSearchParams(link.search)));
	});
	addEventListener('popstate', () => {
		query = readQuery(new URLSearchParams(location.search));
		field.value = query.text;
		afterAnswer = returnToPlace;
		ask();
	});
	addEventListener('online', () => {
		if (!isIdle(query)) {
			history.replaceState(null, '', toAddress(query));
			ask();
		}
	});
	listenToKeys(field, get('_hits'));

	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	isSent = query.text !== '' && navigation?.type === 'navigate';
	afterAnswer = returnToPlace;
	engine.warmUp();
	// What was typed before this script was there.
	if (isIdle(query) && field.value.trim() !== '') type(0);
	else {
		field.value = query.text;
		ask();
	}
	if (box.dataset.rest !== undefined) void addRest(`${own.index}record/rest.json`);

	/** The rest of a small archive: then all of it is at hand. */
	async function addRest(address: string): Promise<void> {
		try {
			const answer = await fetch(address, { cache: 'no-cache' });
			if (answer.ok) atHand = [...atHand, ...((await answer.json()) as IndexedStatement[])];
		} catch {
			// The index has them too.
		}
	}
}
