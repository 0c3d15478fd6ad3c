/** A name as reference managers and styles of citation sort it. */
export type SplitName = { family: string; given: string } | { literal: string };

/** Words that make a name one of a desk, an office, a paper: no one is called so. */
const COLLECTIVE =
	/^(?:the|el|la|los|las|le|les|die|der|das)\s|[\d&/]|\b(?:agency|agencia|archive|association|bureau|committee|council|desk|editors?|equipo|foundation|group|institute|instituto|mesa|ministry|news|newsroom|office|oficina|press|redacción|redaktion|rédaction|service|society|staff|team|university)\b/iu;

/** Scripts that write the family name first and without a blank that could be trusted. */
const FAMILY_FIRST =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Tibetan}]/u;

/** `van`, `de la`, `bin`: written small, they belong to the family name that follows. */
const PARTICLE = /^\p{Ll}[\p{L}’'.-]*$/u;

/** `Jr.`, `III`: they follow the family name and stay with it. */
const SUFFIX = /^(?:jr|sr|[ivx]{2,4})\.?$/i;

/** Whether a name that nobody declares a person’s or an organization’s is that of several people together. */
export const isCollective = (name: string): boolean => COLLECTIVE.test(name);

/**
 * Splits a person's name before its last word; small particles before that word and a suffix behind it belong to the
 * family name. What cannot be split without guessing stays whole: one word, scripts that write the family name first.
 * A double family name without a particle is not told from a second given name.
 */
export function splitName(name: string): SplitName {
	const words = name.trim().split(/\s+/);
	let last = words.length - 1;
	const suffix = words[last];
	if (last > 1 && suffix !== undefined && SUFFIX.test(suffix)) last--;
	while (last > 1 && PARTICLE.test(words[last - 1] ?? '')) last--;
	if (last < 1 || FAMILY_FIRST.test(name)) return { literal: name };
	const given = words.slice(0, last).join(' ').replace(/,$/, '');
	return { family: words.slice(last).join(' ').replace(',', ''), given };
}
