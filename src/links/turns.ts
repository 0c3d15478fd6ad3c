import { setTimeout as sleep } from 'node:timers/promises';
import { createPool } from '../text/pool.ts';

/** How much is asked at once. */
export interface Pace {
	/** Requests that are under way at the same time, all hosts together. A host gets one at a time. */
	atOnce: number;
	/** How long a host is left alone after a request, in milliseconds. */
	pause: number;
}

/** Whose turn it is to ask a host. */
export interface Turns {
	/** Runs a request when its host and the whole have room for it. Whoever waits for a host takes no room from others. */
	take: <Result>(host: string, request: () => Promise<Result>) => Promise<Result>;
	/** Leaves a host alone for so many milliseconds from now. */
	rest: (host: string, time: number) => void;
}

interface Host {
	one: ReturnType<typeof createPool>;
	/** The earliest moment of the next request. */
	from: number;
}

/** Makes turns that keep a pace. */
export function createTurns({ atOnce, pause }: Pace): Turns {
	const all = createPool(atOnce);
	const hosts = new Map<string, Host>();
	const toHost = (name: string): Host => {
		const host = hosts.get(name) ?? { one: createPool(1), from: 0 };
		hosts.set(name, host);
		return host;
	};
	const rest = (name: string, time: number): void => {
		const host = toHost(name);
		host.from = Math.max(host.from, performance.now() + time);
	};
	return {
		rest,
		take(name, request) {
			const host = toHost(name);
			return host.one(async () => {
				// Somebody may ask for rest while we wait.
				while (host.from > performance.now()) await sleep(Math.ceil(host.from - performance.now()));
				try {
					return await all(request);
				} finally {
					rest(name, pause);
				}
			});
		},
	};
}
