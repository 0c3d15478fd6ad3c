import { searchStrings as t } from '../strings/search.ts';
import type { Hit } from './answer.ts';
import { PAGE } from './page-size.ts';
import { toItem } from './result-items.ts';

/** The list of results and the button that makes it longer. */
export class ResultList {
	onMore = (): void => undefined;
	readonly #list: HTMLElement;
	readonly #button: HTMLElement;
	readonly #initial: Element[];
	/** Items by what they show: those that stay are not made anew, and keep the focus. */
	#items = new Map<string, HTMLLIElement>();

	constructor(list: HTMLElement, button: HTMLElement) {
		this.#list = list;
		this.#button = button;
		this.#initial = [...list.children];
		button.addEventListener('click', () => {
			this.onMore();
		});
	}

	get length(): number {
		return this.#list.childElementCount;
	}

	/**
	 * Shows these and no others. As long as there will be more of them, a list that begins with them stays as it is.
	 *
	 * @param left how many more there are
	 */
	show(hits: readonly Hit[], left: number, { isAtLeast = false, isFinal = true } = {}): void {
		const keys = hits.map((hit) => JSON.stringify(hit));
		const shown = [...this.#items.keys()];
		if (!isFinal && keys.length > 0 && keys.every((key, at) => key === shown[at])) return;
		this.#items = new Map(hits.map((hit, at) => [keys[at] ?? '', this.#items.get(keys[at] ?? '') ?? toItem(hit)]));
		this.#replace([...this.#items.values()]);
		this.#button.hidden = !isFinal || left <= 0;
		this.#button.textContent = t.more(isAtLeast ? PAGE : Math.min(PAGE, left));
	}

	/** Shows what the page was made with. */
	reset(): void {
		this.#items.clear();
		this.#replace(this.#initial);
		this.#button.hidden = true;
	}

	focus(index: number): void {
		this.#list.children[index]?.querySelector('a')?.focus();
	}

	#replace(items: readonly Element[]): void {
		this.#list.closest('.wait')?.classList.remove('wait');
		const present = [...this.#list.children];
		const isLonger = present.length <= items.length && present.every((item, at) => item === items[at]);
		if (isLonger) this.#list.append(...items.slice(present.length));
		else this.#list.replaceChildren(...items);
	}
}
