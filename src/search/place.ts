/** Where a reader was in the results, kept with the entry of the history. */
interface Place {
	top: number;
	/** The address of the link that had the focus. */
	link?: string;
}

/** Notes where the reader is, to be called before the page or its search is left. */
export function keepPlace(link: Element | null = document.activeElement): void {
	const place: Place = {
		top: scrollY,
		...(link instanceof HTMLAnchorElement && { link: link.href }),
	};
	history.replaceState(place, '');
}

/** Brings the reader back to where the entry of the history was left, if it was. */
export function returnToPlace(): void {
	const state = history.state as Place | null;
	if (!state) return;
	const links = document.querySelectorAll<HTMLAnchorElement>('#_hits a');
	[...links].find(({ href }) => href === state.link)?.focus({ preventScroll: true });
	scrollTo({ top: state.top, behavior: 'instant' });
}
