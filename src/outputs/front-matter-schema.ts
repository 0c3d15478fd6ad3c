import { z } from 'zod';
import { articleSchema } from '../schema/article.ts';
import { ID_PATTERN } from '../schema/common.ts';

/**
 * The JSON Schema (draft 2020-12) of an article's frontmatter, with the description of every field: what an editor
 * such as VS Code needs to complete and check what is typed. It describes the input: a date may be a bare year.
 */
export function toFrontMatterSchema(): Record<string, unknown> {
	const schema = z.toJSONSchema(articleSchema, { io: 'input', target: 'draft-2020-12' });
	return {
		...schema,
		title: 'On the Record: frontmatter of an article',
		$comment: `Written by \`npm run schema\`. Ids have the form ${ID_PATTERN.source}`,
	};
}
