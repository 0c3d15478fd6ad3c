import { expect, test } from 'vitest';
import { holdsCredentials, toLocalPath } from '../../../src/markdown/local-address.ts';

test.each([
	['/a/b?c#d', 'a/b?c#d'],
	['/', ''],
	['/../../a', 'a'],
	['/a/../../b', 'b'],
	['/%2e%2e/a', 'a'],
	['//evil.example/a', undefined],
	['/\\evil.example/a', undefined],
	['/\t/evil.example/a', undefined],
	['/\n\\evil.example/a', undefined],
	['/.//evil.example/a', 'evil.example/a'],
	['a/b', undefined],
	['#a', undefined],
	['https://example.org/', undefined],
	['', undefined],
])('%j is %j of the own host', (address, path) => {
	expect(toLocalPath(address)).toBe(path);
});

test.each([
	['https://user:secret@example.org/', true],
	['//user@example.org/', true],
	['https://example.org@evil.example/', true],
	['https://example.org/@user', false],
	['mailto:user@example.org', false],
	['a@b', false],
	['https://[', false],
])('whether %j holds credentials: %j', (address, holds) => {
	expect(holdsCredentials(address)).toBe(holds);
});
