import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toFrontMatterSchema } from '../../../src/outputs/front-matter-schema.ts';

/** Every field of a JSON Schema, by its path, with what is known of it. */
function listFields(schema: unknown, path = ''): [string, Record<string, unknown>][] {
	const node = (schema ?? {}) as { properties?: Record<string, Record<string, unknown>> };
	return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
		const forms = [field, ...((field.anyOf as Record<string, unknown>[] | undefined) ?? [])];
		const inner = forms.flatMap((form) => [form, form.items]);
		return [
			[`${path}${name}`, field] as [string, Record<string, unknown>],
			...inner.flatMap((form) => listFields(form, `${path}${name}.`)),
		];
	});
}

it('describes every field of the frontmatter', () => {
	const fields = listFields(toFrontMatterSchema());
	expect(fields.map(([path]) => path)).toContain('claims.positions.stance');
	expect(fields.filter(([, { description }]) => typeof description !== 'string').map(([path]) => path)).toEqual([]);
});

it('is what stands in the file that editors point to', () => {
	const file = new URL('../../../content/article.schema.json', import.meta.url);
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(toFrontMatterSchema());
});
