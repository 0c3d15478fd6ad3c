/** The code of an error of the system, as `ENOENT`; nothing where something else was thrown. */
export const toErrorCode = (error: unknown): string | undefined =>
	error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** Tells whether the system has thrown an error with one of these codes. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
	const code = toErrorCode(error);
	return code !== undefined && codes.includes(code);
}
