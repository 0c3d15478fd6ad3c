import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

type Packages = Readonly<Record<string, string>>;
const { dependencies, optionalDependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
	'dependencies' | 'optionalDependencies' | 'devDependencies',
	Packages
>;

/** The rows of the tables below a heading: a package, and what it is for. */
function listRows(heading: string): [name: string, reason: string][] {
	const part =
		read('docs/dependencies.md')
			.split(/^## /m)
			.find((text) => text.startsWith(`${heading}\n`)) ?? '';
	return Array.from(part.matchAll(/^\| `([^`]+)` +\| (.*?) *\|$/gm), ([, name = '', reason = '']) => [name, reason]);
}

test.each<[string, Packages]>([
	['To build a site', dependencies],
	['Where it can be installed', optionalDependencies],
	['To work on it', devDependencies],
])('“%s” lists every package of its kind once, and no other', (heading, packages) => {
	expect(
		listRows(heading)
			.map(([name]) => name)
			.sort(),
	).toEqual(Object.keys(packages).sort());
});

test('every package has a reason', () => {
	const rows = ['To build a site', 'Where it can be installed', 'To work on it'].flatMap(listRows);
	expect(rows.filter(([, reason]) => reason.length < 3)).toEqual([]);
	expect(rows.length).toBeGreaterThan(70);
});

test('every package is pinned to one version', () => {
	const versions = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies });
	expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
