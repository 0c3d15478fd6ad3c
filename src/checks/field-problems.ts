import type { z } from 'zod';
import { explainNoId } from '../schema/common.ts';
import { byNearness } from '../text/nearest.ts';
import { toId } from '../text/to-id.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { getExample } from '../problems/examples.ts';
import { sayNoId, toFreeId } from './no-id.ts';
import type { SourcedValue } from './sourced-value.ts';
import { toListFix, toMapFix, toTextFix } from './shape-fixes.ts';
import type { Problem, YamlPath } from '../problems/problem.ts';
import { type Field, getField } from './schema-fields.ts';
import { getValue, nameMap } from './subjects.ts';
import { explainNoDate, suggestDates, toWords } from './suggest-dates.ts';
import { suggestAddress, suggestLanguage, withoutMarks } from './suggest-values.ts';
import { toShown, toYaml } from '../problems/yaml-text.ts';

/** A wrong value as a rule sees it. */
interface Wrong {
	schema: z.core.$ZodType;
	path: YamlPath;
	field: Field;
	value: unknown;
	/** The value as it is spelled in the file, or as JSON if it is a list or map. */
	written: string;
	/** What a message calls the value: `` `kind` ``, ``An item of `topics` ``. */
	name: string;
}

type Told = Pick<Problem, 'message' | 'fix'> & { code?: ProblemCode };

/** A key that must be there and is not. */
export function toMissing(schema: z.core.$ZodType, { value: root }: SourcedValue, path: YamlPath): Problem {
	const { description } = getField(schema, path);
	const map = nameMap(root, path.slice(0, -1));
	return {
		code: 'field-missing',
		place: { path: path.slice(0, -1) },
		message: withDescription(`\`${String(path.at(-1))}\` is missing in ${map}.`, description),
		fix: `${String(path.at(-1))}: ${getExample(path)}`,
	};
}

/** A value that is not what its key asks for. */
export function toWrongValue(schema: z.core.$ZodType, document: SourcedValue, path: YamlPath): Problem {
	const value = getValue(document.value, path);
	const field = getField(schema, path);
	const written = document.toSource(path) ?? (typeof value === 'string' ? value : JSON.stringify(value));
	const wrong = { schema, path, field, value, written, name: toName(path) };
	const told = isBlank(value) ? sayBlank(wrong) : (sayTooLong(wrong) ?? RULES[field.is](wrong));
	return { code: 'field-invalid', place: { path }, ...told };
}

const RULES: Readonly<Record<Field['is'], (wrong: Wrong) => Told>> = {
	address: sayAddress,
	choice: sayChoice,
	date: sayDate,
	id: sayId,
	language: sayLanguage,
	list: ({ schema, path, value, name, field }) => ({
		message: withDescription(`${name} must be a list, one item a line.`, field.description),
		fix: toListFix(schema, path, value),
	}),
	map: ({ schema, path, value, name, written }) => ({
		message: `${name} holds ${toShown(written)}; it must have keys of its own.`,
		fix: toMapFix(schema, path, value),
	}),
	number: sayNumber,
	other: ({ name, written, path }) => ({ message: `${name} cannot be ${toShown(written)}.`, fix: toExampleLine(path) }),
	pieces: sayText,
	text: sayText,
	truth: sayTruth,
};

function sayBlank({ path, field, name }: Wrong): Told {
	if (typeof path.at(-1) === 'number')
		return { message: `${name} is blank.`, fix: 'Write the item, or delete its line.' };
	const fix = toExampleLine(path);
	if (!field.isOptional) return { message: withDescription(`${name} is blank.`, field.description), fix };
	return { message: `${name} is blank. If there is nothing to say, delete the line.`, fix };
}

/** Of an id its own rule tells. */
function sayTooLong({ value, name, field }: Wrong): Told | undefined {
	if (typeof value !== 'string' && !Array.isArray(value)) return undefined;
	if (value.length <= field.most) return undefined;
	const unit = typeof value === 'string' ? 'characters' : 'items';
	return {
		message: `${name} has ${value.length.toLocaleString('en')} ${unit}; it may have ${field.most.toLocaleString('en')}.`,
		fix:
			typeof value === 'string' ? 'Shorten it; what else there is to say belongs in the prose.' : 'Shorten the list.',
	};
}

function sayText({ path, value, written, name, field }: Wrong): Told {
	if (Array.isArray(value) && value.length === 0)
		return { message: `${name} is an empty list.`, fix: toExampleLine(path) };
	const found =
		typeof value === 'number'
			? 'a number'
			: typeof value === 'boolean'
				? 'yes or no'
				: Array.isArray(value)
					? 'a list'
					: 'a map';
	const fix = toTextFix(path, value, written);
	const forms = field.is === 'pieces' ? 'a text, or a list of texts' : 'a text';
	return typeof value === 'object'
		? { message: `${name} is ${found}; it must be ${forms}.`, fix: fix ?? toExampleLine(path) }
		: {
				message: `${name} must be ${forms}, and YAML reads ${toShown(written)} as ${found}. Put it in quotation marks.`,
				fix: fix ?? toExampleLine(path),
			};
}

function sayDate({ path, written, name }: Wrong): Told {
	const code = 'date-invalid';
	const dates = suggestDates(written);
	const reason =
		explainNoDate(written) ??
		`${name} holds ${toShown(written)}, which is no date of the form YYYY-MM-DD, YYYY-MM or YYYY.`;
	const [first, second] = dates;
	if (first === undefined) return { code, message: reason, fix: toExampleLine(path) };
	if (second === undefined) {
		const isLess = explainNoDate(written) !== undefined;
		const hint = isLess ? ' If the day is not known, leave it out.' : '';
		return { code, message: reason + hint, fix: toLine(path, toScalar(first)) };
	}
	const lines = dates.map((date) => `${toLine(path, toScalar(date))}  # ${toWords(date)}`);
	return { code, message: `${reason} Day and month cannot be told apart.`, fix: lines.join('\n') };
}

function sayId({ path, value, written, name }: Wrong): Told {
	const code = 'id-invalid';
	if (typeof value === 'number' && explainNoId(written) === undefined) {
		const message = `YAML reads ${toShown(written)} as a number; an id must stand in quotation marks then.`;
		return { code, message, fix: toLine(path, written) };
	}
	const id = typeof value === 'object' ? '' : toFreeId(toId(written));
	return {
		code,
		message: `${name} holds ${toShown(written)}, ${sayNoId(written)}`,
		fix: id === '' ? toExampleLine(path) : toLine(path, id),
	};
}

function sayAddress({ path, written, name }: Wrong): Told {
	const address = suggestAddress(written);
	const reason = /^https?:\/\//i.test(written)
		? 'which can be no link: there is a blank, a backslash, a character that cannot be seen, or a name before an @ in it, or its host is none.'
		: 'which is no address of the web: those begin with https:// or http://.';
	return {
		code: 'address-invalid',
		message: `${name} holds ${toShown(written)}, ${reason}`,
		fix: address === undefined ? toExampleLine(path) : toLine(path, address),
	};
}

function sayLanguage({ path, written, name }: Wrong): Told {
	const tag = suggestLanguage(written);
	return {
		code: 'language-invalid',
		message: `${name} holds ${toShown(written)}, which is no language tag (BCP 47) such as \`en\`, \`es\` or \`pt-BR\`.`,
		fix: toLine(path, tag ?? 'en'),
	};
}

function sayChoice({ path, written, name, field }: Wrong): Told {
	const choices = byNearness(withoutMarks(written), field.choices);
	const listed = choices.map((choice) => `\`${choice}\``);
	return {
		message: `${name} holds ${toShown(written)}; it can be ${listed.slice(0, -1).join(', ')} or ${listed.at(-1) ?? ''}.`,
		fix: toLine(path, choices[0]),
	};
}

function sayNumber({ path, written, name }: Wrong): Told {
	const number = Math.max(1, Math.trunc(Number(written)));
	return {
		message: `${name} holds ${toShown(written)}; it must be a whole number from 1, without quotation marks.`,
		fix: Number.isSafeInteger(number) ? toLine(path, number) : toExampleLine(path),
	};
}

function sayTruth({ path, written, name }: Wrong): Told {
	const isMeant = !/^(?:no|off|n|0|f.*)$/i.test(withoutMarks(written));
	return { message: `${name} holds ${toShown(written)}; it can be \`true\` or \`false\`.`, fix: toLine(path, isMeant) };
}

function toName(path: YamlPath): string {
	const key = path.findLast((step) => typeof step === 'string') ?? 'the frontmatter';
	return typeof path.at(-1) === 'number' ? `An item of \`${key}\`` : `\`${key}\``;
}

function isBlank(value: unknown): boolean {
	return value === null || (typeof value === 'string' && value.trim() === '');
}

function toLine(path: YamlPath, value: unknown): string {
	const key = path.at(-1);
	return typeof key === 'string' ? toYaml({ [key]: value }) : toYaml([value]);
}

function toExampleLine(path: YamlPath): string {
	const key = path.at(-1);
	const example = getExample(path);
	return typeof key === 'string' ? `${key}: ${example}` : `- ${example.replace(/^\[(.*)\]$/, '$1')}`;
}

/** A year alone is printed as YAML's number, without quotation marks. */
function toScalar(date: string): string | number {
	return /^[1-9]\d{3}$/.test(date) ? Number(date) : date;
}

function withDescription(message: string, description: string | undefined): string {
	return description === undefined ? message : `${message} ${description}`;
}
