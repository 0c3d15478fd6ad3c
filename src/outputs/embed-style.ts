/**
 * The design's hand for a frame of any width from 240 px, in the reader's own theme. Plain text and not a style sheet of
 * the site, because the page is written without a template. Values: `styles/tokens.css`.
 */
export const EMBED_STYLE = [
	':root{color-scheme:light dark;--paper:#fcfcfa;--ink:#15181c;--ink2:#50555b;--red:#ab0f1e;--redrule:#dda29f;--line:#c8545a;--field:#777b80}',
	'@media(prefers-color-scheme:dark){:root{--paper:#121417;--ink:#e4e3df;--ink2:#a9abad;--red:#ff8f85;--redrule:#7c3f3d;--line:#c9655f;--field:#83878c}}',
	'*{box-sizing:border-box;margin:0}',
	"body{background:var(--paper);color:var(--ink);font:clamp(1rem,.9rem + 1.2vw,1.3rem)/1.4 'Iowan Old Style','Palatino Linotype',Palatino,'URW Palladio L',P052,'Book Antiqua',Georgia,'Noto Serif',serif;overflow-wrap:anywhere}",
	'main{padding:1rem clamp(.8rem,4vw,1.6rem)}',
	'figure{display:grid;grid-template-columns:auto minmax(0,1fr)}',
	'figure>:not(.no){grid-column:2;padding-inline-start:.9rem;border-inline-start:3px double var(--redrule)}',
	'.no{grid-row:1/3;margin-inline-end:.8rem;color:var(--red);font-size:1.7em;font-weight:400;line-height:1;overflow-wrap:normal;text-decoration:underline;text-decoration-color:var(--line);text-decoration-thickness:2px;text-underline-offset:.18em}',
	'.claim .no{text-decoration-style:dotted;text-decoration-color:var(--field)}',
	'p+p{text-indent:1.2em}',
	'figcaption{padding-top:.7rem;color:var(--ink2)}',
	"figcaption,.event{font:.9rem/1.4 Seravek,'Gill Sans Nova',Calibri,Carlito,Ubuntu,'Noto Sans',sans-serif}",
	'.event{margin-bottom:.9rem;padding:.4rem 0;border-block:3px double var(--red);text-indent:0}',
	'a{color:inherit;text-decoration-color:var(--red);display:inline-block;padding-block:.3em}',
	'a:hover{color:var(--red)}',
	':focus-visible{outline:2px solid var(--red);outline-offset:3px}',
	'@media(max-width:26em){figure{display:block}figure>:not(.no){padding-inline-start:0;border:0}figure>figcaption{padding-top:.5rem}.no{display:block;margin-bottom:.4rem}}',
].join('');
