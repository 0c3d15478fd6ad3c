/**
 * The page of the collection: shows what the reader has gathered, or what an address sends, and makes the forms in
 * which all of it is passed on. The page's boot (`boot.ts`) loads it. It has no exports: it is loaded for what it does.
 */
import { COLLECTION_LIMIT, keepCollection, readCollection } from '../reading/collection.ts';
import { collectionPath } from '../record/permalink.ts';
import { collectionStrings as t } from '../strings/collection.ts';
import { readSent } from './address.ts';
import { toForms } from './forms.ts';
import { GatheredList } from './gathered-list.ts';
import { offerFiles, saveTable } from './saving.ts';

/** What the page is made with. */
const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

const sent = readSent(location.search);
const ids = sent?.ids ?? readCollection().slice(0, COLLECTION_LIMIT);
const { classList } = find('#_collection');
const list = new GatheredList(find('#_items'), find('#_item') as HTMLTemplateElement, !sent);

function say(...parts: string[]): void {
	find('#_status').textContent = parts.join(' ');
}

/** Says what is there and what is not. */
function report(): void {
	const { known, found } = list;
	const [failed, missing] = [known.length - found.length, list.ids.length - known.length];
	say(
		ids.length > 0 ? t.fetched(found.length) : t.nothing,
		...(failed > 0 ? [t.failed(failed)] : []),
		...(missing > 0 ? [t.missing(missing)] : []),
		...(sent && sent.wrong.length > 0 ? [t.wrong(sent.wrong.join(', '))] : []),
		...(sent && sent.excess > 0 ? [t.excess(COLLECTION_LIMIT, sent.excess)] : []),
	);
}

/** Brings what can be copied and saved in line with the list. */
function offer(): void {
	const { known, found } = list;
	list.update();
	classList.add('done');
	classList.toggle('some', found.length > 0);
	const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
	const address = new URL(collectionPath(known), own).href;
	const { texts, files } = toForms(found, address, document.documentElement.lang);
	document.querySelectorAll<HTMLElement>('.share code').forEach((code, at) => {
		code.textContent = texts[at] ?? '';
		// Long enough to be scrolled, by the keyboard too.
		code.tabIndex = 0;
	});
	offerFiles(document.querySelectorAll<HTMLAnchorElement>('.share a[download]'), files);
	const mail = `mailto:?subject=${encodeURIComponent(document.title)}&body=${encodeURIComponent(address)}`;
	(find('.share [href^=mailto]') as HTMLAnchorElement).href = mail;
	find('#_address').textContent = address;
}

/** Keeps the order of the list; what another tab has gathered meanwhile stays behind it. */
function keep(): boolean {
	return keepCollection([...list.ids, ...readCollection().filter((id) => !ids.includes(id))]);
}

/** Adds what was sent to the reader's own collection, as much as it has room for. */
function keepSent(): void {
	const own = readCollection();
	const fresh = list.known.filter((id) => !own.includes(id)).slice(0, Math.max(0, COLLECTION_LIMIT - own.length));
	const isKept = keepCollection([...own, ...fresh]);
	say(isKept ? t.kept(fresh.length, own.length + fresh.length) : t.notKept);
}

function change(item: HTMLElement, action: string): void {
	if (action === 'retry') {
		void list.retry(item).then(offer).then(report);
		return;
	}
	let place: number | undefined;
	if (action === 'remove') list.remove(item);
	else place = list.move(item, action === 'up' ? 'up' : 'down');
	const { length } = list.ids;
	const isKept = keep();
	offer();
	if (!isKept) say(t.notKept);
	else say(place === undefined ? t.removed(length) : t.moved(place, length));
	if (length > 0) return;
	// Then the page says what a collection is, as it does at first.
	classList.remove('on');
	find('h1').focus();
}

find('#_keep').onclick = keepSent;
find('#_print').onclick = () => {
	print();
};
find('#_csv').onclick = () => {
	saveTable(list.found.map(({ id }) => id)).catch(() => {
		say(t.csvFailed);
	});
};
find('#_items').onclick = ({ target }) => {
	const button = target instanceof Element ? target.closest('button') : null;
	const item = button?.closest('li');
	if (item) change(item, button?.value ?? '');
};
// What is kept may be no collection.
if (!sent && ids.length === 0) classList.remove('on');
else {
	say(t.fetching(ids.length));
	void list.add(ids).then(offer).then(report);
}
