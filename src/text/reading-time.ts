/** Han, kana and hangul are read by the character, other writing by the word. */
const UNITS =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const WORDS_PER_MINUTE = 220;
const CHARACTERS_PER_MINUTE = 500;

/** Minutes a text takes to read, rounded, at least one. */
export function toReadingMinutes(text: string): number {
	let words = 0;
	let characters = 0;
	for (const [unit] of text.matchAll(UNITS)) {
		if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(unit)) characters++;
		else words++;
	}
	return Math.max(1, Math.round(words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE));
}
