import { toJsonProblems } from '../problems/report-json.ts';
import type { PlacedProblem } from '../problems/problem.ts';
import type { ArticleReading } from '../record/read-article.ts';
import { toCodePointOffsets } from '../text/code-points.ts';

/**
 * What `check --json` prints. Contract section 5: `text` is the rendered text of the prose, `start` and `end` are
 * code points of it. Statements that have no place are not listed.
 */
export function toCheckReport(articles: readonly ArticleReading[], problems: readonly PlacedProblem[]) {
	return {
		version: 1,
		problems: toJsonProblems(problems),
		articles: articles.flatMap(({ slug, file, text }) => (text === undefined ? [] : [{ slug, file, text }])),
		statements: articles.flatMap(toStatements),
	};
}

function toStatements({ slug, text = '', anchors, numbers }: ArticleReading) {
	const toOffset = toCodePointOffsets(text);
	return anchors
		.map(({ id, kind, pieces }) => ({
			id,
			article: slug,
			kind,
			number: numbers[id] ?? 0,
			pieces: pieces.map(({ exact, start, end }) => ({ exact, start: toOffset(start), end: toOffset(end) })),
		}))
		.sort((one, other) => one.number - other.number);
}
