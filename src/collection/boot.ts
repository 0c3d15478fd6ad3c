import { COLLECTION_KEY } from '../reading/collection.ts';

/**
 * The script that stands in the page of the collection, before the list: where the address or the storage has
 * statements, it makes room for them before anything is painted, says whether they were sent, and fetches the script
 * that shows them. Without that one the page is what it is without scripts. What was gathered elsewhere since, in
 * another tab or before the reader stepped back, is shown anew.
 *
 * Plain JavaScript, because it is printed as it is; storage may be closed to the page.
 *
 * @param path the address of the script
 */
export const toCollectionBoot = (path: string): string =>
	[
		'{let k=',
		JSON.stringify(COLLECTION_KEY),
		',o=!/[?&]s=/.test(location.search),h,c=_collection.classList,r=e=>o&&(e.persisted||e.key===k)&&location.reload();',
		'try{h=localStorage[k]}catch{}',
		'o||c.add("sent");(h||!o)&&(c.add("on"),document.head.append(Object.assign(document.createElement("script"),',
		'{type:"module",src:',
		JSON.stringify(path),
		',onerror(){c.remove("on")}})));',
		'addEventListener("storage",r);addEventListener("pageshow",r)}',
	].join('');
