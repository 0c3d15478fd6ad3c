const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML says it, between tags and in an attribute of double quotes. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
