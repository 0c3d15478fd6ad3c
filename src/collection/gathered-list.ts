import { toItem, type Outcome } from './item.ts';
import { fetchStatement, type Gathered } from './gathered.ts';

/** The list of the page: an item for each statement that was asked for, in their order, with what became of it. */
export class GatheredList {
	readonly #list: HTMLElement;
	readonly #template: HTMLTemplateElement;
	/** Whether the reader may put it in order. */
	readonly #isOwn: boolean;
	readonly #outcomes = new Map<string, Outcome>();

	constructor(list: HTMLElement, template: HTMLTemplateElement, isOwn: boolean) {
		this.#list = list;
		this.#template = template;
		this.#isOwn = isOwn;
	}

	/** The ids in the order of the list. */
	get ids(): string[] {
		return [...this.#list.children].map((item) => (item as HTMLElement).dataset.id ?? '');
	}

	/** The ids without those that no statement has. */
	get known(): string[] {
		return this.ids.filter((id) => this.#outcomes.get(id) !== 'missing');
	}

	get found(): Gathered[] {
		return this.ids.map((id) => this.#outcomes.get(id)).filter((outcome) => typeof outcome === 'object');
	}

	/** Fetches statements and shows them in their order, each as soon as it and those before it are there. */
	async add(ids: readonly string[]): Promise<void> {
		const items = ids.map((id) => this.#fetch(id));
		for (const item of items) this.#list.append(await item);
	}

	/** Fetches a statement again and gives its new item, which has the focus. */
	async retry(item: HTMLElement): Promise<void> {
		const next = await this.#fetch(item.dataset.id ?? '');
		item.replaceWith(next);
		next.querySelector<HTMLElement>('a, button')?.focus();
	}

	/** Takes an item out. The focus goes to the next one, or where there is none to the one before. */
	remove(item: HTMLElement): void {
		const next = item.nextElementSibling ?? item.previousElementSibling;
		item.remove();
		this.update();
		next?.querySelector<HTMLElement>('[value=remove]')?.focus();
	}

	/** Moves an item a place up or down and gives its new place, from 1. The focus stays on the button, or goes to its like. */
	move(item: HTMLElement, direction: 'up' | 'down'): number {
		if (direction === 'up') item.previousElementSibling?.before(item);
		else item.nextElementSibling?.after(item);
		this.update();
		const [button, other] = [direction, direction === 'up' ? 'down' : 'up'].map((value) =>
			item.querySelector<HTMLButtonElement>(`[value=${value}]`),
		);
		(button?.disabled ? other : button)?.focus();
		return [...this.#list.children].indexOf(item) + 1;
	}

	/** Lets the first not be moved up, nor the last down. */
	update(): void {
		for (const [value, edge] of [
			['up', this.#list.firstElementChild],
			['down', this.#list.lastElementChild],
		] as const) {
			for (const button of this.#list.querySelectorAll<HTMLButtonElement>(`[value=${value}]`)) {
				button.disabled = edge?.contains(button) ?? false;
			}
		}
	}

	async #fetch(id: string): Promise<HTMLElement> {
		const outcome = await fetchStatement(id).then(
			(statement) => statement ?? 'missing',
			() => 'failed' as const,
		);
		this.#outcomes.set(id, outcome);
		return toItem(this.#template, id, outcome, this.#isOwn);
	}
}
