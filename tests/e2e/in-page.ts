/** Functions that run in a page, for every driver that can call one there; they may use nothing outside themselves. */

/** Where each note stands, and the first line of its statement, top to bottom in px of the page. */
export const measureNotes = () =>
	[...document.querySelectorAll<HTMLElement>('.note')].map((note) => {
		const { top, bottom, left } = note.getBoundingClientRect();
		const id = note.querySelector<HTMLAnchorElement>('a[href^="#"]')?.hash.slice(1) ?? '';
		const line = document.getElementById(id)?.getClientRects()[0];
		// Words in a wide table may lie behind the edge of its box.
		const prose = document.querySelector('.prose')?.getBoundingClientRect();
		return { id, top, bottom, left, line: line?.top ?? 0, prose: prose?.right ?? 0 };
	});

/** Selects from the first place of some words in the prose to the end of the first place of others behind it. */
export function selectWords([from, to]: readonly [from: string, to: string]): void {
	const prose = document.getElementById('_text');
	if (!prose) throw new Error('no prose');
	const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	let isStarted = false;
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const start = isStarted ? 0 : node.data.indexOf(from);
		if (start < 0) continue;
		if (!isStarted) range.setStart(node, start);
		isStarted = true;
		const end = node.data.indexOf(to, start);
		if (end < 0) continue;
		range.setEnd(node, end + to.length);
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
		return;
	}
	throw new Error(`not found: ${from} … ${to}`);
}

/** What a reader sees of each fragment of a statement and of its number. */
export function lookAtStatement(wanted: string): { fragments: string[]; numeral: string } {
	const look = (element: Element): string => {
		const { background, color } = getComputedStyle(element);
		return `${background} ${color}`;
	};
	const note = [...document.querySelectorAll<HTMLElement>('.note')].find((one) =>
		one.querySelector(`a[href="#${wanted}"]`),
	);
	const marked = [...document.querySelectorAll(`#_text :not(.n)[data-s~="${note?.dataset.s ?? ''}"]`)];
	const numeral = marked.find((element) => element.matches('.w'));
	return {
		fragments: marked.filter((element) => element !== numeral).map(look),
		numeral: look(numeral?.firstElementChild ?? document.body),
	};
}
