/**
 * What passes a page on, once the reader asks for it: copying, the system's share sheet, the collection. `reading.ts`
 * loads it and hands it what concerns it. It has no exports: it is loaded for what it does.
 */
import { collectionPath } from '../record/permalink.ts';
import { toCollectingStrings } from '../strings/sharing.ts';
import { hide, say } from './bar.ts';
import { collect } from './collection.ts';
import { copyAloud, copyLink, toShared } from './copying.ts';
import type { Offer } from './offer.ts';
import { toOwnAddress } from './own-address.ts';

const t = toCollectingStrings();

/** What stands in the bar to be copied. */
let offers: readonly Offer[] = [];

function answer(task: Event | readonly Offer[]): void {
	if (!(task instanceof Event)) {
		offer(task);
		return;
	}
	const target = task.target instanceof Element ? task.target : document.activeElement;
	const control = target?.closest<HTMLElement>('[data-do]');
	if (task instanceof KeyboardEvent) copyByKey(target);
	else if (control) answerControl(control);
	else if (target) copyStatementLink(target);
}

/** Shows what can be copied, a button each, in the place of what was offered before. */
function offer(next: readonly Offer[]): void {
	if (next.length > 0) say(true, ...next.map(toButton));
	else if (offers.length > 0) hide();
	offers = next;
}

function toButton(offered: Offer): HTMLButtonElement {
	const button = Object.assign(document.createElement('button'), { type: 'button', textContent: offered.label });
	button.onclick = () => {
		take(offered);
	};
	return button;
}

function take({ text, html, isLink }: Offer): void {
	offers = [];
	void (isLink ? copyLink(text) : copyAloud({ text, ...(html !== undefined && { html }) }));
}

/** `c`: the first of what is offered, else the link to the result or the statement the reader is at, else to the page. */
function copyByKey(target: Element | null): void {
	const [first] = offers;
	if (first) {
		take(first);
		return;
	}
	const { hash } = location;
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.note a')];
	copyStatementLink(
		target?.closest('.hit') ? target : (links.find((link) => hash !== '' && link.hash === hash) ?? null),
	);
}

/** Copies the link to the statement whose result or note holds an element, or else the page's own. */
function copyStatementLink(element: Element | null): void {
	const link =
		element?.closest('.hit')?.querySelector('a') ??
		element?.closest('.note')?.querySelector<HTMLAnchorElement>('a[href*="/s/"]');
	void copyLink(link ? toShared(link) : toOwnAddress());
}

function answerControl(control: HTMLElement): void {
	const codes = control.closest('details')?.querySelectorAll('code') ?? [];
	const [first] = codes;
	const code = control.closest('p')?.nextElementSibling;
	switch (control.dataset.do) {
		case 'link':
			if (first) void copyLink(first.textContent, first);
			else copyStatementLink(control);
			break;
		case 'quote':
			void copyAloud({ text: first?.textContent ?? '', html: [...codes].at(-1)?.textContent ?? '' }, first);
			break;
		case 'copy':
			void copyAloud({ text: code?.textContent ?? '' }, code);
			break;
		case 'share':
			// Whoever closes the sheet has changed their mind: that is no fault.
			navigator.share({ title: document.title, url: toOwnAddress() }).catch(() => undefined);
			break;
		case 'collect':
			gather((control as HTMLButtonElement).value);
			break;
		default:
			throw new Error(`Nothing is done at data-do="${control.dataset.do}".`);
	}
}

function gather(id: string): void {
	const count = collect(id);
	const link = Object.assign(document.createElement('a'), { href: collectionPath(), textContent: t.open });
	if (count === undefined) say(false, t.notKept);
	else say(false, count === 'full' ? t.full : count > 0 ? t.collected(count) : t.removed, ' ', link);
}

const waiting = globalThis._s as unknown as (Event | Offer[])[];
waiting.forEach(answer);
globalThis._s = { push: answer };
