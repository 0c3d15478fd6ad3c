/** What in a line costs a parser time, whether it comes to mean anything or not. */
export interface LineCounts {
	/** Signs that may mean something, and addresses that begin with `www.`, which have none. */
	signs: number;
	/** Where a word begins, and where a cell of a table may. */
	words: number;
	/** Characters that are looked at again for each sign in an address that may be its end. */
	reach: number;
	/** Where something begins that is looked for up to the end of the paragraph: `<!`, `<?`. */
	openings: number;
	hasBracket: boolean;
}

const toSet = (signs: string): Uint8Array =>
	Uint8Array.from({ length: 128 }, (_, unit) => (signs.includes(String.fromCharCode(unit)) ? 1 : 0));

const SIGNS = toSet('*_~[]()<>&`!\\:@');
/** With which an address of GFM does not end: for each, what follows is looked at. */
const ENDINGS = toSet('!"&\'(),.*:;<>?]_}~');
const LETTERS = toSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** Of which mail addresses are made: behind any other character, one may begin. */
const MAIL = toSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-._');

const has = (set: Uint8Array, unit: number): boolean => set[unit] === 1;
const isBlank = (unit: number): boolean => unit === 32 || unit === 9;

/** Counts a line in one pass. */
export function countLine(line: string): LineCounts {
	const counts: LineCounts = { signs: 0, words: 0, reach: 0, openings: 0, hasBracket: false };
	/** Of what stands between two blanks. */
	let run = { start: 0, addresses: 0, endings: 0 };
	let before = 32;
	for (let at = 0; at < line.length; at++) {
		const unit = line.charCodeAt(at);
		if (isBlank(unit)) {
			counts.reach += toReach(run, at);
			run = { start: at + 1, addresses: 0, endings: 0 };
		} else {
			if (has(SIGNS, unit)) counts.signs++;
			if (has(ENDINGS, unit)) run.endings++;
			if (isStart(unit, before)) counts.words++;
			if (unit === BRACKET) counts.hasBracket = true;
			else if (unit === LESS) counts.openings += /[!?]/.test(line.charAt(at + 1)) ? 1 : 0;
			else if (unit === FULL_STOP && isEndOf(WWW, line, at)) {
				counts.signs++;
				run.addresses++;
			} else if (unit === SLASH && isEndOf(AUTHORITY, line, at)) run.addresses++;
		}
		before = unit;
	}
	counts.reach += toReach(run, line.length);
	return counts;
}

const BRACKET = 91;
const LESS = 60;
const FULL_STOP = 46;
const SLASH = 47;
const PIPE = 124;
const WWW = 'www.';
const AUTHORITY = '://';

const isEndOf = (what: string, line: string, at: number): boolean =>
	line.slice(Math.max(0, at - what.length + 1), at + 1).toLowerCase() === what;

/** Where the parser of GFM tries whether a mail address begins, an address of the web, or a cell. */
function isStart(unit: number, before: number): boolean {
	if (isBlank(before) || unit === PIPE) return true;
	if (has(MAIL, unit) && !has(MAIL, before) && before !== SLASH) return true;
	return (unit === 72 || unit === 104) && !has(LETTERS, before);
}

const toReach = (run: { start: number; addresses: number; endings: number }, end: number): number =>
	run.addresses === 0 ? 0 : (run.addresses + run.endings) * (end - run.start);
