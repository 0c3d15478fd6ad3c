import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE } from './hostile.ts';

/**
 * The strings that are tried: our own, or with `HOSTILE_DIR` those of a folder of `*.jsonl`, an object with `text` a line
 * (collections of others, which are not part of the project).
 */
export function readHostileStrings(): readonly string[] {
	const folder = process.env.HOSTILE_DIR;
	if (folder === undefined || folder === '') return HOSTILE;
	const lines = readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
	return [...new Set(lines.map((line) => (JSON.parse(line) as { text: string }).text))];
}
