/**
 * Lets something happen between two steps of the code that is tested: what another process would do there, or what the
 * system would answer. Only in the process of the test; a command that is run as a child has `site/faulty-system.ts`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Call = (...args: unknown[]) => unknown;

const undo: (() => void)[] = [];

/**
 * Does something just before each call of a function of `fs`, by its synchronous name, whose path (either of two) has
 * the pattern; the asynchronous one is meant too. What it throws, the call throws.
 */
export function beforeCall(name: `${string}Sync`, pattern: RegExp, act: (path: string) => void): void {
	const targets: [object, string, boolean][] = [
		[fs, name, false],
		[fs.promises, name.replace(/Sync$/, ''), true],
	];
	for (const [target, key, isPromised] of targets) {
		const original: unknown = Reflect.get(target, key);
		if (typeof original !== 'function') continue;
		const call = (...args: unknown[]): unknown => {
			const path = args.slice(0, 2).find((arg): arg is string => typeof arg === 'string' && pattern.test(arg));
			if (path !== undefined) act(path);
			return (original as Call).apply(target, args);
		};
		Reflect.set(target, key, isPromised ? async (...args: unknown[]): Promise<unknown> => await call(...args) : call);
		undo.push(() => Reflect.set(target, key, original));
	}
	syncBuiltinESMExports();
}

/** The same, before the first such call only. */
export function beforeFirstCall(name: `${string}Sync`, pattern: RegExp, act: (path: string) => void): void {
	let isDone = false;
	beforeCall(name, pattern, (path) => {
		if (isDone) return;
		isDone = true;
		act(path);
	});
}

/** Ends all interference; for `afterEach`. */
export function endInterference(): void {
	for (const each of undo.splice(0).reverse()) each();
	syncBuiltinESMExports();
}

/** An error as the system throws it. */
export const toSystemError = (code: string, path: string): Error =>
	Object.assign(new Error(`${code}: made by a test, '${path}'`), { code, path });
