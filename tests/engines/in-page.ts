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

/** Keeps on the page what it hands to the clipboard, as text, before the browser says whether it may. */
export const watchClipboard = (): void => {
	const { clipboard } = navigator;
	const writeText = clipboard.writeText.bind(clipboard);
	const write = clipboard.write.bind(clipboard);
	const keep = (text: string): void => {
		document.documentElement.dataset.handedOver = text;
	};
	const own = {
		writeText: (text: string) => {
			keep(text);
			return writeText(text);
		},
		write: (items: ClipboardItem[]) => {
			void items[0]
				?.getType('text/plain')
				.then((blob) => blob.text())
				.then(keep);
			return write(items);
		},
	};
	for (const [name, value] of Object.entries(own)) Object.defineProperty(clipboard, name, { value });
};
