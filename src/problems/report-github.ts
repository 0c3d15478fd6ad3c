import { toHarmless } from './excerpt.ts';
import { sortProblems } from './place.ts';
import type { PlacedProblem } from './problem.ts';

/**
 * The problems as workflow commands of GitHub Actions, one a line, which show them next to the file's lines.
 * `contentDir` is the content folder as seen from the repository's root.
 *
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions; the escaping is that of
 * actions/toolkit, `packages/core/src/command.ts`.
 */
export function reportForGithub(problems: readonly PlacedProblem[], contentDir: string = 'content'): string {
	const folder = contentDir.replace(/^\.\/|\/+$/g, '');
	return sortProblems(problems)
		.map((problem) => `${toCommand(problem, folder)}\n`)
		.join('');
}

function toCommand({ severity, file, line, column, code, message, fix }: PlacedProblem, folder: string): string {
	const properties = { file: folder === '' ? file : `${folder}/${file}`, line, col: column, title: code };
	const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${severity} ${listed.join(',')}::${escapeData(`${message}\nFix: ${fix}`)}`;
}

function escapeData(text: string): string {
	return toHarmless(text.replaceAll('\r\n', '\n'), true).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
