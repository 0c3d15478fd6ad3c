import { expect, test } from 'vitest';
import { tighten } from '../../../src/outputs/tighten.ts';

test.each([
	['<ul> <li> one </li> <li>two</li> </ul>', '<ul><li>one</li><li>two</li></ul>'],
	[
		'<p> <b>Name</b>, role <a href="#a">one</a> <a href="#b">two</a> </p>',
		'<p><b>Name</b>, role <a href="#a">one</a> <a href="#b">two</a></p>',
	],
	['<svg> <line x1="0"></line> <text>a b</text> </svg>', '<svg><line x1="0"/><text>a b</text></svg>'],
	['<p title="a > b  c"> words </p>', '<p title="a > b  c">words</p>'],
	['<a title="of </line>   this"> <p> b </p></a>', '<a title="of </line>   this"><p>b</p></a>'],
	['<pre>  kept  <b> as </b>\n it is</pre>', '<pre>  kept  <b> as </b>\n it is</pre>'],
	['<span> kept </span> <code> kept </code>', '<span> kept </span> <code> kept </code>'],
])('%j becomes %j', (html, tight) => {
	expect(tighten(html)).toBe(tight);
});
