/**
 * The rules that light every fragment of a targeted statement and reverse its number: fragments are siblings, so only
 * the page's root can tell. One rule for a page, a selector per statement; a browser without `:has()` drops it and keeps
 * the plain `:target` of marks.css. Ids are kebab-case ASCII, and quoted, since one may begin with a digit.
 */
export function toTargetStyle(ids: readonly string[]): string {
	if (ids.length === 0) return '';
	const selectors = ids.map((id) => `:root:has([id="${id}"]:target) [data-s~="${id}"]`);
	const properties = [
		'--lit-ground:var(--lit)',
		'--lit-band:none',
		'--lit-number:var(--red)',
		'--lit-figure:var(--paper)',
		'animation:lit 1.6s ease-out',
	];
	return `${selectors.join()}{${properties.join(';')}}`;
}
