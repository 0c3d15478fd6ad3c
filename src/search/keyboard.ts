import { searchStrings as t } from '../strings/search.ts';
import { keepPlace } from './place.ts';

/**
 * The keys of the search: arrows lead from the field to the results and from one to the next, Escape back to the field,
 * `c` copies the link of the result that has the focus.
 */
export function listenToKeys(field: HTMLInputElement, list: HTMLElement, status: HTMLElement): void {
	const getLinks = (): HTMLAnchorElement[] => [
		...list.querySelectorAll<HTMLAnchorElement>('.hit > div > p:first-child > a'),
	];
	const move = (from: Element | null, step: number): boolean => {
		const links = getLinks();
		const item = from?.closest('.hit');
		const at = links.findIndex((link) => link.closest('.hit') === item);
		const next = links[at + step];
		if (next) next.focus();
		else if (step < 0) field.focus();
		return next !== undefined || step < 0;
	};
	field.addEventListener('keydown', (event) => {
		if (event.key === 'ArrowDown' && move(null, 1)) event.preventDefault();
	});
	list.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
		const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
		const step = steps[event.key];
		if (step !== undefined && move(event.target, step)) event.preventDefault();
		else if (event.key === 'Escape') field.focus();
		else if (event.key === 'c') void copy(event.target, status);
	});
	list.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link) keepPlace(link);
	});
}

async function copy(target: Element, status: HTMLElement): Promise<void> {
	const link = target.closest('.hit')?.querySelector('a');
	if (!link) return;
	try {
		await navigator.clipboard.writeText(link.href);
		status.textContent = t.copied;
	} catch {
		status.textContent = t.notCopied(link.href);
	}
}
