import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A custom property, or another name of the page's own that begins with two dashes (`--n`, an anchor). */
const NAME = /(?<![\w-])--([a-z][a-z\d]*)(?![\w-])/g;
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');

/**
 * Gives the custom properties that the styles name one letter each in what is built, since they stand in every page
 * hundreds of times: the source has their names. Names of one letter stay as they are, and so does what the styles do not
 * name. A name must be written out where it is used: what is put together (`--${name}`) is not seen.
 */
export function shortProperties(): AstroIntegration {
	return {
		name: 'short-properties',
		hooks: {
			'astro:config:setup'({ command, config, updateConfig }) {
				if (command !== 'build') return;
				const source = fileURLToPath(config.srcDir);
				const folder = join(source, 'styles');
				const styles = readdirSync(folder)
					.sort()
					.map((name) => readFileSync(join(folder, name), 'utf8'));
				const shortened = toShortNames(styles);
				const plugin = {
					name: 'short-properties',
					enforce: 'pre' as const,
					transform: (code: string, id: string) => (id.startsWith(source) ? shortenNames(code, shortened) : undefined),
				};
				updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
			},
		},
	};
}

/** A short name for each long one in the styles; the more often it stands there, the earlier the letter. */
export function toShortNames(styles: readonly string[]): Map<string, string> {
	const counts = new Map<string, number>();
	for (const [, name = ''] of styles.join('\n').matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
	const free = LETTERS.filter((letter) => !counts.has(letter));
	const long = [...counts].filter(([name]) => name.length > 1);
	if (long.length > free.length)
		throw new RangeError(`There are ${long.length} custom properties, and letters for ${free.length}.`);
	long.sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
	return new Map(long.map(([name], index) => [name, free[index] ?? name]));
}

/** The code with the short names in the places of the long ones. */
export const shortenNames = (code: string, names: ReadonlyMap<string, string>): string =>
	code.replace(NAME, (found, name: string) => `--${names.get(name) ?? found.slice(2)}`);
