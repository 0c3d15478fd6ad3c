/** What a message of the embed page is called, so that a page which holds several frames can tell it from others. */
export const EMBED_MESSAGE = 'on-the-record';

/**
 * Tells the height of the page, in CSS pixels, to the page around it, at first and whenever it changes. In a frame that
 * allows no scripts, which is the usual form of the code, it never runs.
 */
export const EMBED_SCRIPT =
	`parent!==self&&new ResizeObserver(()=>parent.postMessage({type:"${EMBED_MESSAGE}",` +
	'height:Math.ceil(document.querySelector("main").getBoundingClientRect().height)},"*"))' +
	'.observe(document.querySelector("main"))';
