/** What the system answers to a call that names a path. */
export interface Fault {
	code: string;
	/** A function of `fs`, in its asynchronous name; both forms fail. */
	call: string;
	/** A pattern. */
	path: string;
}

/** The environment of a command in which the system fails so. */
export const toFaulty = (...faults: Fault[]): Record<string, string> => ({
	NODE_OPTIONS: `--import=${new URL('faulty-system.ts', import.meta.url).href}`,
	FAULTS: JSON.stringify(faults),
});

/** The output lies on another disk than the project. */
export const OTHER_DISK: Fault = { code: 'EXDEV', call: 'rename', path: '/[.]stage/build-[^/]*/site$' };
