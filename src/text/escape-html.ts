const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML says it, between tags and in an attribute of double quotes. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** Attributes as they stand in a tag, each with a blank before it; those that are `undefined` are left out. */
export const toAttributes = (attributes: Readonly<Record<string, string | undefined>>): string =>
	Object.entries(attributes)
		.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
		.join('');
