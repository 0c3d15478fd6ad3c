/**
 * Makes a function that shows on one line of a terminal how much is done, and takes the line away when all is. Where the
 * output is no terminal it shows nothing: a log of a thousand lines helps nobody.
 */
export function createProgress(
	output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
	what: string,
): (done: number, of: number) => void {
	return (done, of) => {
		if (!output.isTTY) return;
		output.write(done === of ? '\r\u001b[K' : `\r\u001b[K${what}: ${done} of ${of}`);
	};
}
