import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity, type Finding } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, inject, test } from 'vitest';
import { parseHeaders, toHeaders } from '../headers-file.ts';
import { readFiles } from './content.ts';
import { readEmbeds, readPages } from './html.ts';
import { readPolicy } from './policies.ts';
import type { SiteName } from './sites.ts';

/** What Google's evaluator finds, as lines. */
const evaluate = (policy: string): string[] =>
	new CspEvaluator(new CspParser(policy).csp)
		.evaluate()
		.map(({ severity, directive, value, description }: Finding) =>
			[Severity[severity], directive, value ?? '', description].join(' '),
		);

test('the evaluator finds what is known to be wrong', () => {
	expect(evaluate("script-src 'self' 'unsafe-inline'").join('\n')).toMatch(/HIGH.*unsafe-inline/);
	expect(evaluate("default-src 'none';script-src https:").join('\n')).toMatch(/HIGH script-src/);
});

describe.each<SiteName>(['real', 'fixture', 'reading'])('in the policies of the %s site', (name) => {
	test('an outside evaluator finds nothing, of whatever severity: neither in a page’s own nor in that of its headers', async () => {
		const site = inject('sites')[name];
		const rules = parseHeaders((await readFiles(site.outDir)).get('_headers')?.toString() ?? '');
		const pages = [...(await readPages(site)), ...(await readEmbeds(site))];
		const policies = new Set<string>();
		for (const page of pages) {
			policies.add(readPolicy(page));
			const headers = toHeaders(rules, page.path, 'Cloudflare').get('content-security-policy');
			expect(headers, page.path).toHaveLength(1);
			for (const policy of headers ?? []) policies.add(policy);
		}
		expect(policies.size).toBeGreaterThan(5);
		expect([...policies].flatMap((policy) => evaluate(policy).map((finding) => `${policy}: ${finding}`))).toEqual([]);
	});
});
