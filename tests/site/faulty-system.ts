/**
 * Loaded into a command before anything else (`node --import`), makes the system fail as it would on a full or protected
 * disk. `FAULTS` is JSON: the code, the function of `fs`, and a pattern of the path, of either path of two.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import type { Fault } from './faults.ts';

type Call = (...args: unknown[]) => unknown;

function spoil(functions: Record<string, unknown>, name: string, isPromised: boolean, fault: Fault): void {
	const original = functions[name];
	if (typeof original !== 'function') return;
	const pattern = new RegExp(fault.path);
	functions[name] = (...args: unknown[]): unknown => {
		const path = args.slice(0, 2).find((arg): arg is string => typeof arg === 'string' && pattern.test(arg));
		if (path === undefined) return (original as Call)(...args);
		// Copying ends in the middle.
		if (fault.call === 'cp') fs.mkdirSync(join(String(args[1]), 'half'), { recursive: true });
		const message = `${fault.code}: made by a test, ${fault.call} '${path}'`;
		const error = Object.assign(new Error(message), { code: fault.code, path });
		if (isPromised) return Promise.reject(error);
		throw error;
	};
}

for (const fault of JSON.parse(process.env.FAULTS ?? '[]') as Fault[]) {
	spoil(fs, `${fault.call}Sync`, false, fault);
	spoil(fs.promises, fault.call, true, fault);
}
syncBuiltinESMExports();
