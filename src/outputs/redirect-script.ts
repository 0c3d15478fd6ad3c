/**
 * Sends the reader on from a former address: to where the link of the fragment leads, or else to the first link of the
 * page, with query and fragment. At the end of the page, when its links are there; in place of the former address, so
 * that one step back leads further than that. The same in all such pages.
 */
export const REDIRECT_SCRIPT =
	'{let h=location.hash,f=h&&document.getElementById(h.slice(1)),' +
	'u=new URL((f&&f.closest("li")||document).querySelector("a").href);' +
	'u.search=location.search;u.hash||=h;location.replace(u)}';

/** The design's hand, in the reader's own theme. Values: `styles/tokens.css`. */
export const REDIRECT_STYLE = [
	':root{color-scheme:light dark;--paper:#fcfcfa;--ink:#15181c;--red:#ab0f1e;--lit:#f2b4ae}',
	'@media(prefers-color-scheme:dark){:root{--paper:#121417;--ink:#e4e3df;--red:#ff8f85;--lit:#7c2d2a}}',
	"body{max-width:38rem;margin:0 auto;padding:2rem 1.2rem;background:var(--paper);color:var(--ink);font:1.1rem/1.5 'Iowan Old Style','Palatino Linotype',Palatino,'URW Palladio L',P052,'Book Antiqua',Georgia,'Noto Serif',serif;overflow-wrap:anywhere}",
	'h1{font-size:1.5rem;line-height:1.2}',
	'h2{margin-top:2rem;font-size:1.1rem}',
	'ul{padding:0;list-style:none}',
	'li{margin-bottom:.8rem;padding:.2rem 0}',
	'li:is(:target,:has(:target)){background:var(--lit)}',
	'q{display:block;quotes:none}',
	'a{color:inherit;text-decoration-color:var(--red)}',
	'a:hover{color:var(--red)}',
	':focus-visible{outline:2px solid var(--red);outline-offset:3px}',
].join('');
