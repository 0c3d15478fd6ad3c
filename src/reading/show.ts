/** The key of the address: `?show=quotes`, `claims` or a speaker's id. Without it everything is shown. */
const KEY = 'show';

/** Puts what was chosen into the address, where it can be shared, and shows it. */
export function chooseShown({ value }: HTMLSelectElement): void {
	const address = new URL(location.href);
	if (value === '') address.searchParams.delete(KEY);
	else address.searchParams.set(KEY, value);
	history.pushState(null, '', address);
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
	document.querySelector('.spread')?.classList.toggle('some', numbers !== undefined);
	for (const element of document.querySelectorAll<HTMLElement>('.spread [data-s]')) {
		const isShown = numbers === undefined || element.dataset.s?.split(' ').some((number) => numbers.includes(number));
		element.classList.toggle('off', isShown !== true);
	}
}

/** The numbers that a choice stands for, as "who said what" lists them. */
function listNumbers(choice: string): string[] {
	const kinds: Record<string, string> = { quotes: '.quote', claims: '.claimed' };
	const listed = document.querySelectorAll(`#_who ${kinds[choice] ?? `[data-by="${choice}"] .num`}`);
	return [...listed].map(({ textContent }) => textContent);
}
