import { toArrivalStrings } from '../strings/arrival.ts';

/**
 * What a page says of the way by which the reader came: at its top, or at the foot of the window where the reader has
 * come to a place below. Here and not among the page's styles, so that it weighs nothing before it is used.
 */
const STYLE = `
	.arrival{display:flex;gap:1.2rem;justify-content:space-between;align-items:start;max-width:var(--measure);
		margin-block:1.2rem 1.6rem;padding-block:.7rem;border-block:3px double var(--red)}
	.arrival>div{flex:1;min-width:0}
	.arrival p+p{margin-block-start:.3rem}
	.arrival p:has(>a){padding-block:.2rem}
	.arrival blockquote{margin-block:.3rem;padding-inline-start:1rem;border-inline-start:3px double var(--redrule);
		white-space:pre-line}
	.arrival button{min-width:44px;min-height:44px;margin-block-start:-.6rem;text-decoration:underline var(--red)}
	.arrival.low{position:fixed;inset:auto 0 0;z-index:2;width:auto;max-width:none;max-height:50vh;margin:0;
		padding:.7rem clamp(1.1rem,4vw,3rem);overflow:auto;border-block-end:0;background:var(--paper);color:var(--ink)}
	@media print{.arrival.low{position:static;padding-inline:0}.arrival button{display:none}}`;

const t = toArrivalStrings();
let isStyled = false;

/** Shows a notice until it is closed; gives what takes it away. The focus stays where it is. */
export function showNotice(parts: readonly HTMLElement[]): () => void {
	style();
	const host = document.querySelector('.one > div') ?? document.querySelector('main') ?? document.body;
	const isLow = document.querySelector(':target') !== null || host.getBoundingClientRect().top < 0;
	const element = Object.assign(document.createElement('div'), { className: isLow ? 'arrival low sans' : 'arrival' });
	const close = Object.assign(document.createElement('button'), { type: 'button', textContent: t.close });
	const said = document.createElement('div');
	said.role = 'status';
	element.append(said, close);
	const remove = (): void => {
		element.remove();
	};
	close.onclick = remove;
	host.prepend(element);
	// A live region announces what changes in it once it is there.
	setTimeout(() => {
		said.replaceChildren(...parts);
	});
	return remove;
}

function style(): void {
	if (isStyled) return;
	isStyled = true;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLE);
	document.adoptedStyleSheets.push(sheet);
}
