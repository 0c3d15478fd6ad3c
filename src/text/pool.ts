/** Makes a function that runs the tasks it is given, so many at once at most, in the order in which they come. */
export function createPool(most: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
	let running = 0;
	const waiting: (() => void)[] = [];
	return async (task) => {
		if (running === most) await new Promise<void>((resolve) => waiting.push(resolve));
		else running++;
		try {
			return await task();
		} finally {
			// Whoever waits takes the place over.
			const next = waiting.shift();
			if (next) next();
			else running--;
		}
	};
}
