import { isCollection, isPair, isScalar, type Node, type YAMLError } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import type { Fault } from './yaml-fault.ts';
import { diagnose, isUnclosedBracket, type Marks } from './yaml-faults.ts';

/** Deep enough for every mistake that is made, shallow enough for the stack. */
const MOST_NESTED = 60;

/**
 * The parser's errors, and what else was refused, as problems a person can act on: at the place of the mistake rather
 * than where the parser stumbled, one a line, without the errors that only follow from an earlier one.
 */
export function toSyntaxProblems(
	root: Node | null,
	errors: readonly YAMLError[],
	refused: readonly Problem[],
	text: string,
): Problem[] {
	const marks = errors.length === 0 ? { quoted: [], flows: [] } : findMarks(root);
	const faults = diagnoseAll(firstOfEachLine(errors, text), marks, text);
	const others = refused.flatMap(({ place, message, fix }) =>
		'offset' in place ? [{ offset: place.offset, end: place.offset, message, fix, isLast: false }] : [],
	);
	return withoutFollowers([...faults, ...others], text).map(({ offset, message, fix }) => ({
		code: 'yaml-syntax',
		place: { offset },
		message,
		fix,
	}));
}

/** More lines with mistakes of syntax are rubble; each is told with a look at all that is quoted before it. */
const MOST_LINES = 500;

/** Errors inside of what an earlier mistake spoils are not looked into, which also keeps this linear. */
function diagnoseAll(errors: readonly YAMLError[], marks: Marks, text: string): Fault[] {
	let spoilt = -1;
	return errors.slice(0, MOST_LINES).flatMap((error) => {
		if (error.pos[0] <= spoilt) return [];
		const fault = diagnose(error, marks, text);
		spoilt = Math.max(spoilt, fault.end);
		return [fault];
	});
}

/**
 * The first error of each line, in order. That a bracket is unclosed is noticed only behind its end, on a line that may have an
 * error of its own.
 */
function firstOfEachLine(errors: readonly YAMLError[], text: string): YAMLError[] {
	const lineEnds = { text: -1, bracket: -1 };
	return errors
		.toSorted((a, b) => a.pos[0] - b.pos[0])
		.filter((error) => {
			const kind = isUnclosedBracket(error) ? 'bracket' : 'text';
			const [start] = error.pos;
			if (start <= lineEnds[kind]) return false;
			const end = text.indexOf('\n', start);
			lineEnds[kind] = end === -1 ? text.length : end;
			return true;
		});
}

function withoutFollowers(faults: readonly Fault[], text: string): Fault[] {
	const kept: Fault[] = [];
	for (const fault of faults.toSorted((a, b) => a.offset - b.offset)) {
		const last = kept.at(-1);
		if (last?.isLast) break;
		if (last && (fault.offset <= last.end || isSameLine(text, last.offset, fault.offset))) continue;
		kept.push(fault);
	}
	return kept;
}

function isSameLine(text: string, a: number, b: number): boolean {
	const end = text.indexOf('\n', a);
	return end === -1 || b <= end;
}

function findMarks(root: Node | null): Marks {
	const quoted: [number, number][] = [];
	const flows: number[] = [];
	const walk = (node: unknown, depth: number, inFlow: boolean): void => {
		if (depth > MOST_NESTED) return;
		if (isPair(node)) {
			walk(node.key, depth, inFlow);
			walk(node.value, depth, inFlow);
		} else if (isScalar(node)) {
			if (node.range && /^QUOTE/.test(node.type ?? '')) quoted.push([node.range[0], node.range[1]]);
		} else if (isCollection(node)) {
			const flow = node.flow === true;
			if (flow && !inFlow && node.range) flows.push(node.range[0]);
			for (const item of node.items) walk(item, depth + 1, inFlow || flow);
		}
	};
	walk(root, 0, false);
	return { quoted, flows };
}
