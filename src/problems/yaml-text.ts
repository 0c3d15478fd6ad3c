import { stringify } from 'yaml';

/** Longer values are cut in messages: what matters is what is wrong with them. */
const MOST_SHOWN = 120;

/** A value as block YAML, quotation marks only where YAML needs them; without the last line end. */
export function toYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

/** A text as one line of YAML in quotation marks: double ones, or single ones where the text holds double ones. */
export function quoteYaml(text: string): string {
	const isPlain = !/[\p{Cc}\u2028\u2029]/u.test(text);
	return isPlain && /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/** A value as it is spelled, for a message: as code, on one line, cut where it is long. */
export function toShown(written: string): string {
	return `\`${shorten(written.replace(/\s+/g, ' '))}\``;
}

/** A text cut to a length that fits into a message. */
export function shorten(text: string, most: number = MOST_SHOWN): string {
	return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
