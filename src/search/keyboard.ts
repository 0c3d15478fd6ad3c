import { keepPlace } from './place.ts';

/** The keys of the search: arrows lead from the field to the results and from one to the next, Escape back to the field. */
export function listenToKeys(field: HTMLInputElement, list: HTMLElement): void {
	const listen = (event: KeyboardEvent): void => {
		const { key, ctrlKey, metaKey, altKey } = event;
		if (ctrlKey || metaKey || altKey || !(event.target instanceof Element)) return;
		const item = event.target.closest('.hit');
		const items: (Element | null)[] = [null, ...list.children];
		const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' && item ? -1 : 0;
		const next = items[items.indexOf(item) + step];
		if (step !== 0 && next !== undefined) {
			event.preventDefault();
			(next?.querySelector('a') ?? field).focus();
		} else if (item && key === 'Escape') field.focus();
	};
	field.addEventListener('keydown', listen);
	list.addEventListener('keydown', listen);
	list.addEventListener('click', ({ target }) => {
		if (target instanceof Element) keepPlace(target.closest('a'));
	});
}
