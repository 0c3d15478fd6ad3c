/** The key of the address: `?show=quotes`, `claims`, a speaker's id or `article`. Without it everything is shown. */
const KEY = 'show';

/** Where the numbers of a choice stand that is no speaker's. */
const KINDS = new Map([
	['quotes', '.quote'],
	['claims', '.claimed'],
	['article', 'li:not(:has(a:not(.num))) .num'],
]);

/**
 * How what is not shown is dimmed: words and notes in the lighter ink, lines kept, bands gone. Here and not among the
 * page's styles, so that it weighs nothing before it is used.
 */
const DIMMED = `
	.some .prose { color: var(--ink2) }
	.some [data-s]:not(.off, .n) { color: var(--ink) }
	.some .off {
		--half: none;
		--hot: none;
		--tone: var(--ink2);
		--figure: var(--ink2);
		text-decoration-color: var(--field);
	}
	.some .off b, .some .off::before { color: inherit }
`;

/** Puts what was chosen into the address, where it can be shared, and shows it. */
export function chooseShown({ value }: HTMLSelectElement): void {
	const address = new URL(location.href);
	// One step back leads to all of it, however many choices were looked at.
	const change = address.searchParams.has(KEY) ? 'replaceState' : 'pushState';
	if (value === '') address.searchParams.delete(KEY);
	else address.searchParams.set(KEY, value);
	history[change](null, '', address);
	showByAddress();
}

/** Dims all that the address does not ask for. An unknown word, or one of another article, shows everything. */
export function showByAddress(): void {
	const select = document.querySelector<HTMLSelectElement>(`select[data-do="${KEY}"]`);
	if (!select) return;
	const wanted = new URLSearchParams(location.search).get(KEY);
	const option = [...select.options].find(({ value }) => value === wanted) ?? select.options[0];
	if (!option) return;
	option.selected = true;
	const numbers = option.value === '' ? undefined : listNumbers(option.value);
	if (numbers) dim();
	document.querySelector('.spread')?.classList.toggle('some', numbers !== undefined);
	for (const element of document.querySelectorAll<HTMLElement>('.spread [data-s]:not(.n)')) {
		const isShown = numbers === undefined || element.dataset.s?.split(' ').some((number) => numbers.includes(number));
		element.classList.toggle('off', isShown !== true);
	}
}

/** The numbers that a choice stands for, as "who said what" lists them: withdrawn statements are not among them. */
function listNumbers(choice: string): string[] {
	const selector = KINDS.get(choice) ?? `li:has(> a[href$="/${choice}/"]) .num`;
	return [...document.querySelectorAll(`#_who ${selector}`)].map(({ textContent }) => textContent);
}

/** Once is enough; the same text gives the same sheet. */
function dim(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(DIMMED);
	document.adoptedStyleSheets = [sheet];
}
