/** A line at the foot of the window that says what has happened, or what can be done. */
const STYLE =
	'.told{position:fixed;inset:auto 0 0;width:auto;margin:0;padding:.6rem clamp(1.1rem,4vw,3rem);border:0;' +
	'border-block-start:3px double var(--red);background:var(--paper);color:var(--ink)}' +
	'.told :is(a,button){min-height:44px;margin-inline-end:1.2em;text-decoration:underline var(--red)}' +
	'@media print{.told{display:none}}';

/** How long a message stands, in milliseconds. */
const STAY = 6000;

let bar: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function toBar(): HTMLElement {
	if (bar) return bar;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLE);
	document.adoptedStyleSheets.push(sheet);
	bar = document.createElement('div');
	bar.className = 'told sans';
	bar.role = 'status';
	// Above an open note, which is in the top layer too.
	bar.popover = 'manual';
	// What is selected stays so when something here is pressed.
	bar.onpointerdown = (event) => {
		event.preventDefault();
	};
	document.body.append(bar);
	return bar;
}

/** Says something for a while; with `stays`, until something else is said or the bar is hidden. */
export function say(stays: boolean, ...parts: (string | Node)[]): void {
	const element = toBar();
	clearTimeout(timer);
	element.togglePopover(true);
	// A live region announces what changes in it once it is there.
	setTimeout(() => {
		element.replaceChildren(...parts);
	});
	if (!stays) timer = setTimeout(hide, STAY);
}

export function hide(): void {
	clearTimeout(timer);
	bar?.togglePopover(false);
}
