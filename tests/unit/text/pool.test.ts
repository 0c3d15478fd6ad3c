import { expect, test } from 'vitest';
import { createPool } from '../../../src/text/pool.ts';

test('at most so many tasks run at once, in the order in which they came, and all of them end', async () => {
	const pooled = createPool(2);
	const begun: number[] = [];
	let running = 0;
	let most = 0;
	const results = await Promise.all(
		[0, 1, 2, 3, 4].map((task) =>
			pooled(async () => {
				begun.push(task);
				most = Math.max(most, ++running);
				await new Promise((resolve) => setTimeout(resolve, 5 - task));
				running--;
				return task * 10;
			}),
		),
	);
	expect(results).toEqual([0, 10, 20, 30, 40]);
	expect(begun).toEqual([0, 1, 2, 3, 4]);
	expect(most).toBe(2);
});

test('a task that fails gives its place to the next', async () => {
	const pooled = createPool(1);
	const failed = pooled(() => Promise.reject(new Error('offline')));
	const next = pooled(() => Promise.resolve('there'));
	await expect(failed).rejects.toThrow('offline');
	expect(await next).toBe('there');
	expect(await pooled(() => Promise.resolve('later'))).toBe('later');
});
