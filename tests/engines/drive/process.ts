import { spawn } from 'node:child_process';

/** A program that was started beside the tests, with whatever programs it has started itself. */
export interface Program {
	/** What it has written, both its streams. */
	output: () => string;
	hasEnded: () => boolean;
	/** Ends it and all it has started, at once. */
	end: () => void;
}

const running = new Set<Program>();

process.on('exit', () => {
	for (const program of running) program.end();
});

/** Starts a program; a stream of its own for `3` is there for programs that write their one answer into such a one. */
export function startProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Program {
	// As the leader of a group, so that what it starts ends with it.
	const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
	let output = '';
	let hasEnded = false;
	for (const stream of child.stdio.slice(1)) stream?.on('data', (data: Buffer) => (output += data.toString()));
	child.on('error', (error) => {
		output += error.message;
		hasEnded = true;
	});
	child.on('exit', () => (hasEnded = true));
	const program: Program = {
		output: () => output,
		hasEnded: () => hasEnded,
		end: () => {
			running.delete(program);
			if (child.pid === undefined) return;
			try {
				process.kill(-child.pid, 'SIGKILL');
			} catch {
				// It has ended by itself.
			}
		},
	};
	running.add(program);
	return program;
}

/** Waits until a program has written what is looked for; throws with all it has written if it ends or takes too long. */
export async function waitForOutput(program: Program, pattern: RegExp, limit: number): Promise<string> {
	const end = Date.now() + limit;
	for (;;) {
		const found = pattern.exec(program.output())?.[1];
		if (found !== undefined) return found;
		if (program.hasEnded() || Date.now() > end)
			throw new Error(`The program did not write ${String(pattern)}: ${program.output().trim().slice(-500)}`);
		await pause(50);
	}
}

export const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));
