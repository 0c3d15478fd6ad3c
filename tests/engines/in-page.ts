/** Questions to a page, called there; they may use nothing outside themselves. */

export const isInView = (selector: string): boolean => {
	const box = document.querySelector(selector)?.getBoundingClientRect();
	return box !== undefined && box.bottom > 0 && box.top < innerHeight;
};

export const lookAtPaper = (): string => getComputedStyle(document.body).backgroundColor;

export const readHash = (): string => location.hash;

export const readPath = (): string => location.pathname + location.search;

export const readText = (selector: string): string => document.querySelector(selector)?.textContent.trim() ?? '';

/** The ids of the statements whose notes can be seen. */
export const listSeenNotes = (): string[] =>
	[...document.querySelectorAll('.note')].filter((note) => note.checkVisibility()).map(({ id }) => id);
