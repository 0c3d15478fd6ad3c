import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toPolicy } from '../../../src/outputs/policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page that does nothing may do nothing', () => {
	expect(toPolicy({ scripts: [], styles: [] })).toBe("default-src 'none';form-action 'none';base-uri 'none'");
});

test('scripts and styles are named by the hashes of their texts, in UTF-8', () => {
	expect(toPolicy({ scripts: ['a("é")', 'b()'], styles: ['p{color:red}'] })).toBe(
		`default-src 'none';script-src ${hash('a("é")')} ${hash('b()')};style-src ${hash('p{color:red}')};` +
			"form-action 'none';base-uri 'none'",
	);
});

test('only what loads scripts may, and only what searches may run WebAssembly in a worker', () => {
	const reads = toPolicy({ scripts: ['a'], styles: [], loads: true });
	expect(reads).toContain(`script-src ${hash('a')} 'strict-dynamic';`);
	expect(reads).not.toMatch(/wasm|worker/);
	const searches = toPolicy({
		scripts: ['a'],
		styles: [],
		loads: true,
		searches: true,
		connects: ['https://a.example/pagefind/'],
	});
	expect(searches).toContain("'wasm-unsafe-eval';worker-src 'self';connect-src 'self' https://a.example/pagefind/;");
});

test('nothing is allowed by a whole scheme, by any host, or unsafely', () => {
	const all = toPolicy({ scripts: ['a'], styles: ['b'], loads: true, searches: true });
	expect(all).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|\*|\b(?:https?|data|blob):(?:[ ;]|$)/);
});
