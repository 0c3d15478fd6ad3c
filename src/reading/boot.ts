/**
 * How much the boot may weigh in bytes, as it stands in every page. A test holds it. What `/` does is a fifth of it:
 * it must answer the first press at once, or the letters typed behind it would go nowhere.
 */
export const BOOT_LIMIT = 950;

/**
 * The one script that stands in every page, the same in all of them: it sets the theme that the reader has chosen
 * before anything is painted, and fetches the reading script (`reading.ts`) when it is needed: when something is used
 * that asks for it (`data-do`, a link in a note), at the keys j, k and c, when words of an article are selected, when
 * the address or storage asks, or when the fragment of the address is on the page no more. The key `/` leads to the field of the search, by itself. No key does anything while something is typed or another key is held,
 * nor once the reader has switched them off (WCAG 2.1.4).
 *
 * What happens is kept in `_q`, which the reading script empties and then answers itself, so the event that made it
 * load is not lost; until then each event asks for the script, which runs once however often that is done. It is asked
 * for by an element and not by `import()`, which the policy of the page (`outputs/policy.ts`) does not let a script do
 * that the page was written with. Plain JavaScript, because it is printed as it is; the network may be gone, and storage may be closed
 * to the page: what the reader chooses stands on the root element then (`storage.ts`).
 *
 * @param scriptPath the address of the reading script
 * @param partPaths those of the scripts that it loads, which lie beside it (`_q.s`): the one that shares, and the one that
 * says what has become of the place or the words that an address leads to
 */
export function toBoot(scriptPath: string, ...partPaths: [share: string, arrival: string]): string {
	return [
		'{let D=document,d=D.documentElement,a=d.dataset,s=a,t,l=addEventListener,g=e=>_q.push(e)&&',
		'd.append(Object.assign(D.createElement("script"),{type:"module",src:',
		JSON.stringify(scriptPath),
		'})),h=e=>e.target.closest?.("[data-do],.note a")&&g(e),',
		'm=(e,i=location.hash.slice(1))=>i&&!D.getElementById(i)&&g(e);_q=[];_q.s=',
		JSON.stringify(partPaths.map((path) => `.${path.slice(path.lastIndexOf('/'))}`)),
		';try{s=localStorage||s}catch{}',
		'a.theme=t=/^(light|dark)$/.test(s.theme)?s.theme:"system";navigator.share&&(a.share=1);',
		'l("click",h);l("change",h);',
		'l("keydown",e=>"jkc/".includes(e.key)&&!(s.keys||e.ctrlKey||e.altKey||e.metaKey||',
		'e.target.matches("select,:read-write"))&&',
		'(e.key<"c"?(e.preventDefault(),d.querySelector("[name=q]").focus()):g(e)));',
		'D.onselectionchange=e=>d.querySelector("[data-words]")&&!getSelection().isCollapsed&&g(e);',
		'l("load",e=>{d.querySelector(`button[value=${t}]`).ariaPressed=true;m(e)});',
		'l("hashchange",m);',
		'(s.keys||/\\bv=|show=/.test(location))&&g()}',
	].join('');
}
