/**
 * The scripts that stand in the page of the search. Plain JavaScript, because they are printed as they are, and their
 * texts are what the policy of the page names.
 */

/**
 * Opens the form to check words in if the address asks for it. In the form's own summary, before what it says: a browser
 * may paint between any two elements, and what stands below must not be there yet.
 */
export const EARLY_CHECK = "document.currentScript.closest('details').open=/[?&]check=/.test(location)";

/**
 * At the beginning of what is searched: what the address asks is on its way, and nothing else is shown until it is there,
 * so that nothing moves when it comes.
 */
export const EARLY =
	"location.search.length>1&&_search.classList.add('wait',/[?&]check=/.test(location)?'checked':'on')";

/**
 * Behind all that the script needs: fetches it when the reader turns to a form of the page, or at once where the address
 * asks. Without it the page is what it is without scripts; the next try may find the network.
 *
 * @param path the address of the script
 */
export const toSearchBoot = (path: string): string =>
	[
		'{let a,f=()=>{a||(a=1,document.head.append(Object.assign(document.createElement("script"),{type:"module",src:',
		JSON.stringify(path),
		',onerror(){a=0;_search.classList.remove("wait")}})))};',
		'location.search.length>1&&f();',
		'for(let n of["focusin","pointerdown"])addEventListener(n,e=>e.target.closest?.("main form")&&f())}',
	].join('');
