import type { YAMLError } from 'yaml';
import { isKnownKey } from '../problems/examples.ts';
import { shorten } from '../problems/yaml-text.ts';
import type { Told } from './yaml-fault.ts';
import {
	alignLine,
	getBlockEnd,
	getLineAt,
	getLineBefore,
	getNextLine,
	quoteLine,
	replaceTabs,
	type YamlLine,
} from './yaml-lines.ts';

/** A tab in the indentation. */
export function sayTab({ code, pos }: YAMLError, text: string): Told | undefined {
	if (code !== 'TAB_AS_INDENT') return undefined;
	const line = getLineAt(text, pos[0]);
	const tab = line.text.indexOf('\t');
	return {
		offset: tab === -1 ? pos[0] : line.start + tab,
		end: Math.max(pos[0], getBlockEnd(text, line, line.indent.length + 1)),
		message: 'Here stands a tab in the indentation. YAML is indented with blanks.',
		fix: replaceTabs(text, line),
	};
}

/** `title: Mexico: no troops`. */
export function sayColonInText({ message, pos }: YAMLError, text: string): Told | undefined {
	if (!/Nested mappings|Implicit keys need to be on a single line/.test(message)) return undefined;
	const line = getLineAt(text, pos[0]);
	if (line.key === '' || !/:(?:\s|$)/.test(line.value)) return undefined;
	return {
		offset: line.start + line.text.length - line.value.length,
		message: 'The text holds a colon with a blank behind it, so it must stand in quotation marks.',
		fix: quoteLine(text, pos[0]),
	};
}

/** A line whose indentation is that of nothing above it. */
export function sayIndent({ code, message, pos }: YAMLError, text: string): Told | undefined {
	const isIndent = code === 'BAD_INDENT' || /without - indicator|A block sequence may not/.test(message);
	return isIndent ? tellIndent(text, getLineAt(text, pos[0])) : undefined;
}

/** A line that is neither `key: value` nor an item of a list, and keys that are indented under a text. */
export function sayNoColon({ message, pos }: YAMLError, text: string): Told | undefined {
	const isMisfit = /Implicit keys need|Implicit map keys|Nested mappings|at node end|YAML token|header includes/;
	if (!isMisfit.test(message)) return undefined;
	const line = getLineAt(text, pos[0]);
	if (line.key === '' && line.hyphens === '') {
		return { offset: line.start + line.indent.length, ...tellNoColon(text, line) };
	}
	const next = /Implicit keys|Nested/.test(message) ? getNextLine(text, line) : undefined;
	const isDeeper = next && next.indent.length > line.indent.length && (next.key !== '' || next.hyphens !== '');
	return tellIndent(text, isDeeper ? next : line);
}

function tellIndent(text: string, line: YamlLine): Told {
	const offset = line.start + line.indent.length;
	const end = getBlockEnd(text, line, line.indent.length);
	const isItem = line.hyphens !== '';
	const fix = alignLine(text, line);
	if (fix === line.text) {
		const message = isItem
			? 'A list item stands here among keys; a list stands under its key.'
			: 'A key stands here among the items of a list.';
		return { offset, end, message, fix: isItem ? `topics:\n  ${line.text.trim()}` : `- ${line.text.trim()}` };
	}
	const rule = isItem ? 'Items of one list begin in the same column.' : 'Keys of one map begin in the same column.';
	return { offset, end, message: `The indentation of this line fits no line above it. ${rule}`, fix };
}

function tellNoColon(text: string, line: YamlLine): Pick<Told, 'message' | 'fix' | 'isLast'> {
	const written = line.text.trim();
	const [, word = '', mark = '', rest = ''] = /^([\w-]+)([:：]?)\s*(.*)$/s.exec(written) ?? [];
	if (rest !== '' && (mark !== '' || isKnownKey(word))) {
		return { message: 'Behind a key there must be a colon and a blank.', fix: `${word}: ${rest}` };
	}
	const before = getLineBefore(text, line)?.text ?? '';
	if (before !== '' && !before.startsWith('#')) {
		return {
			message: 'This line is no `key: value`. If it goes on with the text above, indent it.',
			fix: `  ${shorten(written, 300)}`,
		};
	}
	return {
		message: 'This line is no `key: value`. If the prose begins here, the line `---` before it is missing.',
		fix: `---\n\n${shorten(written, 300)}`,
		isLast: true,
	};
}
