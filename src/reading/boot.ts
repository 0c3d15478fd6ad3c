/** How much the boot may weigh in bytes, as it stands in every page. A test holds it. */
export const BOOT_LIMIT = 500;

/**
 * The one script that stands in every page, the same in all of them: it sets the theme that the reader has chosen
 * before anything is painted, and fetches the reading script (`reading.ts`) when it is needed: when something is used
 * that asks for it (`data-do`, a link in a note), at the keys j and k, or when the address or storage asks.
 *
 * What happens is kept in `_q`, which the reading script empties and then answers itself, so the event that made it
 * load is not lost. Plain JavaScript, because it is printed as it is; storage may be closed to the page, and the
 * network may be gone.
 *
 * @param scriptPath the address of the reading script
 */
export function toBoot(scriptPath: string): string {
	return [
		'(d=>{let s={},t,l=addEventListener,g=e=>{_q.push(e);import(',
		JSON.stringify(scriptPath),
		').catch(()=>{})};_q=[];try{s=localStorage||s}catch{}',
		't=/^(light|dark)$/.test(s.theme)?s.theme:"system";',
		'd.dataset.theme=t;',
		'["click","change","keydown"].map(n=>l(n,e=>',
		'(e.key?"jk".includes(e.key):e.target.closest?.("[data-do],.note a"))&&g(e)));',
		'l("DOMContentLoaded",()=>d.querySelector(`button[value=${t}]`).ariaPressed=true);',
		'(s.keys||/\\bshow=/.test(location))&&g()',
		'})(document.documentElement)',
	].join('');
}
