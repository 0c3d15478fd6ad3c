/**
 * The HTML of a page of the site without the styles in its head. They are not in the policy of the page that reads it, which a
 * browser minds though nothing is shown.
 */
export function withoutStyle(html: string): string {
	const end = html.indexOf('</style></head>');
	return html.slice(0, Math.max(0, html.lastIndexOf('<style>', end))) + html.slice(Math.max(0, end));
}
