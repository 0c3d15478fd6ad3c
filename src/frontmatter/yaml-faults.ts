import type { YAMLError } from 'yaml';
import type { Fault, Told } from './yaml-fault.ts';
import { sayColonInText, sayIndent, sayNoColon, sayTab } from './yaml-line-faults.ts';
import { getBlockEnd, getLineAt, quoteLine } from './yaml-lines.ts';
import { toShown } from '../problems/yaml-text.ts';

/** Where the quoted texts and the outermost flow collections (`[…]`, `{…}`) of a tree begin and end, in order. */
export interface Marks {
	quoted: readonly (readonly [start: number, end: number])[];
	flows: readonly number[];
}

/** Finds the mistake behind an error of the parser. */
export function diagnose(error: YAMLError, marks: Marks, text: string): Fault {
	for (const rule of RULES) {
		const told = rule(error, text, marks);
		if (told) return { end: told.offset, isLast: isOutside(error), ...told };
	}
	return { ...sayUnknown(error, text), end: error.pos[0], isLast: isOutside(error) };
}

/** Tells whether an error says that a bracket or brace is never closed. */
export function isUnclosedBracket(error: YAMLError): boolean {
	return error.message.includes('must be sufficiently indented and end with');
}

/** Behind such an error the parser reads the rest of the file as rubble. */
function isOutside({ message }: YAMLError): boolean {
	return /in YAML stream|directives-end|multiple documents/.test(message);
}

/** The first that has something to say is right: the surest come first. */
const RULES: readonly ((error: YAMLError, text: string, marks: Marks) => Told | undefined)[] = [
	sayUnclosedMark,
	sayUnclosedBracket,
	sayTab,
	sayForeignBlank,
	sayConflict,
	sayCommand,
	sayAfterMark,
	sayColonInText,
	sayReservedStart,
	sayBackslash,
	sayIndent,
	sayNoColon,
	sayStrayBracket,
	sayNested,
];

function sayUnclosedMark(error: YAMLError, text: string, { quoted }: Marks): Told | undefined {
	if (!error.message.startsWith('Missing closing')) return undefined;
	const [offset] = quoted.findLast(([start]) => start < error.pos[0]) ?? error.pos;
	return { ...tellUnclosed(text, offset), end: error.pos[0] };
}

function tellUnclosed(text: string, offset: number): Told {
	const mark = text[offset] === "'" ? "'" : '"';
	const line = getLineAt(text, offset);
	const isWholeValue = line.start + line.text.length - line.value.length === offset;
	return {
		offset,
		message: `The quotation mark ${mark} that opens here is never closed.`,
		fix: isWholeValue ? `${line.text.trim()}${mark}` : `Write ${mark} where the text ends.`,
	};
}

function sayUnclosedBracket(error: YAMLError, text: string, { flows }: Marks): Told | undefined {
	if (!isUnclosedBracket(error)) return undefined;
	const { pos } = error;
	const offset = flows.findLast((start) => start < pos[0]) ?? pos[0];
	const line = getLineAt(text, offset);
	// A quotation mark that stays open swallows the bracket, and is the first to mend.
	const marks = [...line.value.matchAll(/"/g)];
	const last = marks.at(-1);
	if (last && marks.length % 2 === 1) {
		return { ...tellUnclosed(text, line.start + line.text.length - line.value.length + last.index), end: pos[0] };
	}
	const [open, close] = text[offset] === '{' ? ['{', '}'] : ['[', ']'];
	return {
		offset,
		end: pos[0],
		message: `The bracket ${open} that opens here is never closed by ${close}.`,
		fix: line.value.includes(close) ? `Write ${close} where it ends.` : `${line.text.trim()}${close}`,
	};
}

function sayForeignBlank({ pos }: YAMLError, text: string): Told | undefined {
	const line = getLineAt(text, pos[0]);
	const at = line.indent.search(/[^ \t]/);
	if (at === -1) return undefined;
	return {
		offset: line.start + at,
		message: 'The indentation holds a blank of another kind (a no-break space, as web pages have them).',
		fix: line.indent.replace(/[^ \t]/g, ' ') + line.text.trim(),
	};
}

function sayConflict({ pos }: YAMLError, text: string): Told | undefined {
	const line = getLineAt(text, pos[0]);
	if (!/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line.text)) return undefined;
	return {
		offset: line.start,
		isLast: true,
		message: 'Two versions of the file were not brought together: here stands a mark of a merge conflict (git).',
		fix: 'Keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>.',
	};
}

/** `%YAML`, and `...` or `--- text`, with which another document would begin. */
function sayCommand({ message, pos }: YAMLError, text: string): Told | undefined {
	if (!/directives-end|multiple documents/.test(message)) return undefined;
	const offset = Math.max(0, text.search(/^(?:%|\.\.\.|---)/m));
	const line = getLineAt(text, offset);
	if (!/^(?:%|\.\.\.|---)/.test(line.text)) return undefined;
	const told = `A line that begins with ${line.text[0] === '%' ? '%' : line.text.slice(0, 3)} is a command to YAML and has no place here.`;
	return { offset: line.start, end: pos[0], isLast: true, message: told, fix: 'Delete the line.' };
}

/** `title: 'Mexico's answer'`, `title: "No" he said`, `title: [Update] Mexico answers`. */
function sayAfterMark({ message, pos }: YAMLError, text: string, { quoted }: Marks): Told | undefined {
	if (!/at node end|Comments must be separated/.test(message)) return undefined;
	const before = quoted.findLast(([, end]) => end <= pos[0]);
	const line = getLineAt(text, pos[0]);
	if (before !== undefined && text.slice(before[1], pos[0]).trim() === '') {
		const [start, end] = before;
		if (holdsKey(text.slice(start, end))) return { ...tellUnclosed(text, start), end: pos[0], isLast: true };
		const shown = toShown(text.slice(Math.max(start, end - 40), end));
		return {
			offset: pos[0],
			message: `The text in quotation marks ends before this, at ${shown}; nothing may follow it.`,
			fix: quoteLine(text, pos[0]),
		};
	}
	if (!/^[[{]/.test(line.value)) return undefined;
	return {
		offset: pos[0],
		message: 'The value begins with a bracket, so YAML takes it for a list that ends before this.',
		fix: quoteLine(text, pos[0]),
	};
}

/** A line that looks like `key: value` inside of a quoted text: the mark was never closed where it was meant to be. */
function holdsKey(quoted: string): boolean {
	return /[\r\n][ \t]*(?:-[ \t]+)*[\w-]+:(?:\s|$)/.test(quoted);
}

/** `title: @sheinbaum answers`, `title: | Mexico`, `title: - Mexico`. */
function sayReservedStart({ code, message, pos }: YAMLError, text: string): Told | undefined {
	const line = getLineAt(text, pos[0]);
	const isStart = /Not a YAML token|header includes|on same line|Unexpected flow/.test(message);
	if (code !== 'BAD_SCALAR_START' && !isStart) return undefined;
	if (!/^[@`%,|>\-?\]}]/.test(line.value) || (line.key === '' && line.hyphens === '')) return undefined;
	return {
		offset: line.start + line.text.length - line.value.length,
		end: getBlockEnd(text, line, line.indent.length + 1),
		message: `A text that begins with ${line.value[0]} must stand in quotation marks: YAML keeps that character for itself.`,
		fix: quoteLine(text, pos[0]),
	};
}

function sayBackslash({ code, pos }: YAMLError, text: string): Told | undefined {
	if (code !== 'BAD_DQ_ESCAPE') return undefined;
	const message =
		'In double quotation marks a backslash begins a command, and this is none of YAML. In single marks it is itself.';
	return { offset: pos[0], message, fix: quoteLine(text, pos[0]) };
}

function sayStrayBracket({ message, pos }: YAMLError, text: string): Told | undefined {
	if (!/Unexpected flow-(?:map|seq)-end/.test(message)) return undefined;
	return { offset: pos[0], message: `The bracket ${text[pos[0]]} closes nothing here.`, fix: 'Delete it.' };
}

function sayNested({ code, pos }: YAMLError): Told | undefined {
	if (code !== 'RESOURCE_EXHAUSTION') return undefined;
	const message = 'Lists and maps are nested too deep here.';
	return { offset: pos[0], isLast: true, message, fix: 'Take out what is too much.' };
}

function sayUnknown({ message, pos }: YAMLError, text: string): Told {
	const { key } = getLineAt(text, pos[0]);
	const fix = key === '' ? 'Write `key: value`, and items of a list with `- ` in front.' : quoteLine(text, pos[0]);
	return { offset: pos[0], message: `YAML cannot read this: ${message}.`, fix };
}
