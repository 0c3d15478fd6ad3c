import { searchStrings as t } from '../strings/search.ts';
import { ARTICLE_SPEAKER } from '../text/indexed.ts';
import { toSearchWords } from '../text/search-words.ts';
import type { Answer, FacetCount } from './answer.ts';
import { create, createButton } from './elements.ts';
import { FACETS, hasFacets, toFacets, UNDATED, type FacetName, type Query } from './query.ts';

/** So many values of a facet are shown; the others are found by typing. */
const SHOWN = 8;
/** So many of those that are found. */
const FOUND = 20;

/** Of an archive up to this size all facets are open where there is room: what they take is small. */
const SMALL = 600;
const ROOM = '(min-width: 62em)';

interface Group {
	box: HTMLDetailsElement;
	/** What readers call the facet. */
	name: string;
	list: HTMLElement;
	field: HTMLInputElement;
	rest: HTMLElement;
	counts: FacetCount[];
}

/** The filters of a search: for each facet its values with their counts, and above the results what is chosen. */
export class FacetControls {
	readonly element: HTMLDetailsElement;
	readonly #chips: HTMLElement;
	readonly #groups: Record<FacetName, Group>;
	readonly #onChoose: (facets: Query['facets']) => void;
	#query: Query | undefined;
	readonly #labels = new Map<string, string>();

	/**
	 * @param element as `components/SearchFilters.astro` prints it
	 * @param onChoose takes the facets as they are chosen
	 * @param onOpen is called when counts are wanted that were not
	 */
	constructor(
		element: HTMLDetailsElement,
		chips: HTMLElement,
		size: number,
		onChoose: (facets: Query['facets']) => void,
		onOpen: () => void,
	) {
		this.element = element;
		this.#chips = chips;
		this.#onChoose = onChoose;
		element.open = matchMedia(ROOM).matches;
		const boxes = [...element.querySelectorAll('details')];
		this.#groups = Object.fromEntries(
			boxes.map((box) => {
				const name = box.dataset.facet as FacetName;
				box.open = element.open && size <= SMALL && name !== 'article';
				const [summary, field, list, rest] = box.children as unknown as [
					HTMLElement,
					HTMLInputElement,
					HTMLElement,
					HTMLElement,
				];
				field.oninput = () => {
					this.#showValues(name);
				};
				return [name, { box, name: summary.textContent, list, field, rest, counts: [] }];
			}),
		) as unknown as Record<FacetName, Group>;
		for (const box of [element, ...boxes]) box.addEventListener('toggle', onOpen);
	}

	/** The facets whose counts a reader sees, or whose values are named. */
	wanted({ facets }: Query): FacetName[] {
		return FACETS.filter((name) => facets[name].length > 0 || (this.element.open && this.#groups[name].box.open));
	}

	/** Shows what is chosen, and the counts that an answer has; others stay until they come. */
	show(query: Query, counts: Answer['facets'] = {}): void {
		if (Object.keys(counts).length > 0) this.element.classList.add('counted');
		this.#query = query;
		for (const name of FACETS) {
			const group = this.#groups[name];
			group.counts = counts[name] ?? group.counts;
			for (const { value, label } of group.counts) this.#labels.set(`${name} ${value}`, label);
			this.#showValues(name);
		}
		this.#showChips(query);
	}

	/** What readers call a value. */
	#label(name: FacetName, value: string): string {
		if (name === 'speaker' && value === ARTICLE_SPEAKER) return t.theArticle;
		if (name === 'year' && value === UNDATED) return t.undated;
		return this.#labels.get(`${name} ${value}`) ?? value;
	}

	/** `Speaker: Marco Rubio`; the name alone where there are no values. */
	named(name: FacetName, values: readonly string[]): string {
		const labels = values.map((value) => this.#label(name, value)).join(', ');
		return [this.#groups[name].name, ...(labels === '' ? [] : [labels])].join(': ');
	}

	#showValues(name: FacetName): void {
		const { list, field, rest, counts } = this.#groups[name];
		const chosen = this.#query?.facets[name] ?? [];
		const words = toSearchWords(field.value).map(({ word }) => word);
		const fits = counts.filter(({ value }) => {
			const own = toSearchWords(this.#label(name, value)).map(({ word }) => word);
			return words.every((word) => own.some((other) => other.startsWith(word)));
		});
		const shown = fits.filter(
			({ value }, index) => chosen.includes(value) || index < (words.length > 0 ? FOUND : SHOWN),
		);
		const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;
		const hadFocus = list.contains(document.activeElement);
		list.replaceChildren(
			...shown.map(({ value, count, isAtLeast }) =>
				this.#createChoice(name, value, t.number(count) + (isAtLeast ? '+' : ''), chosen.includes(value)),
			),
		);
		if (list.childElementCount === 0 && counts.length === 0) list.append(create('li', { className: 'dim' }, t.none));
		field.hidden = counts.length <= SHOWN;
		rest.hidden = fits.length <= shown.length;
		rest.textContent = t.others(fits.length - shown.length);
		if (hadFocus) [...list.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
	}

	#createChoice(name: FacetName, value: string, count: string, checked: boolean): HTMLElement {
		const box = create('input', { type: 'checkbox', value, checked });
		box.addEventListener('change', () => {
			this.#choose(name, value, box.checked);
		});
		const number = create('span', {}, count);
		return create('li', {}, create('label', {}, box, create('bdi', {}, this.#label(name, value)), number));
	}

	#choose(name: FacetName, value: string, isChosen: boolean): void {
		const query = this.#query;
		if (!query) return;
		this.#onChoose({
			...query.facets,
			[name]: isChosen ? [...query.facets[name], value] : query.facets[name].filter((other) => other !== value),
		});
	}

	#showChips(query: Query): void {
		const chips = FACETS.flatMap((name) =>
			query.facets[name].map((value) => {
				const text = this.named(name, [value]);
				const chip = createButton(text, 'btn', () => {
					this.#choose(name, value, false);
				});
				chip.setAttribute('aria-label', t.remove(text));
				return create('li', {}, chip);
			}),
		);
		if (chips.length > 1) {
			const all = createButton(t.removeAll, 'btn', () => {
				this.#onChoose(toFacets(() => []));
			});
			chips.push(create('li', {}, all));
		}
		const hadFocus = this.#chips.contains(document.activeElement);
		this.#chips.replaceChildren(...chips);
		this.#chips.hidden = !hasFacets(query);
		if (hadFocus) (this.#chips.querySelector('button') ?? this.element.querySelector('summary'))?.focus();
	}
}
