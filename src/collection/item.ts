import { statementPath } from '../record/permalink.ts';
import { collectionStrings as t } from '../strings/collection.ts';
import type { Gathered } from './gathered.ts';

/** What became of a statement that was asked for: it, `missing` where there is none of the id, `failed` where it could not be had. */
export type Outcome = Gathered | 'missing' | 'failed';

/** Makes the item of a statement from the page's template. All that others wrote is put in as text. */
export function toItem(template: HTMLTemplateElement, id: string, outcome: Outcome, isOwn: boolean): HTMLLIElement {
	const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLLIElement;
	const find = (name: string): HTMLElement => item.querySelector<HTMLElement>(name) as HTMLElement;
	item.dataset.id = id;
	const isThere = typeof outcome === 'object';
	if (isThere) fill(find, id, outcome);
	else {
		find('.words').replaceChildren(id);
		find('.meta').replaceChildren(outcome === 'missing' ? t.isMissing : t.isFailed);
	}
	for (const button of item.querySelectorAll<HTMLButtonElement>('.acts button')) {
		if (button.value === 'retry' ? outcome !== 'failed' : !isOwn) button.remove();
		// Which of the many is told by its name.
		else button.ariaLabel = `${button.textContent}: ${isThere ? outcome.name : id}`;
	}
	return item;
}

function fill(find: (name: string) => HTMLElement, id: string, statement: Gathered): void {
	const { language, number, isQuote, words, lang, dir, by, notice, place, texts } = statement;
	find('.no').textContent = number;
	const link = find('.words a') as HTMLAnchorElement;
	Object.assign(link, { href: statementPath(id), textContent: words, lang, dir });
	find('.notice').textContent = notice;
	if (!isQuote) find('.kind').remove();
	Object.assign(find('.by'), { textContent: by, lang: language });
	Object.assign(find('.place'), { href: place.href, textContent: place.title, lang: place.lang });
	find('.addr').textContent = texts[0] ?? '';
}
