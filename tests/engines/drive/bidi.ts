import { BrowserGone, PATIENCE } from './driver.ts';

/** A message of WebDriver BiDi: the answer to a command, or an event. */
interface Message {
	id?: number | null;
	type: 'success' | 'error' | 'event';
	result?: unknown;
	error?: string;
	message?: string;
	params?: unknown;
}

/** A connection of WebDriver BiDi, the protocol that Firefox speaks by itself: commands and events over one socket. */
export interface Bidi {
	/** Sends a command and gives its result; throws what the browser answers, or `BrowserGone` when it does not. */
	send: <Result>(method: string, params: object) => Promise<Result>;
}

/** Connects to a browser; `onEvent` hears all that is subscribed to. */
export async function connectBidi(address: string, onEvent: (params: unknown) => void): Promise<Bidi> {
	const socket = new WebSocket(address);
	const waiting = new Map<number, (message: Message | undefined) => void>();
	let isOpen = false;
	await new Promise<void>((resolve, reject) => {
		socket.onopen = () => {
			isOpen = true;
			resolve();
		};
		socket.onclose = socket.onerror = () => {
			isOpen = false;
			reject(new BrowserGone('The connection to the browser was closed.'));
			for (const answer of waiting.values()) answer(undefined);
		};
	});
	socket.onmessage = ({ data }) => {
		const message = JSON.parse(String(data)) as Message;
		if (message.type === 'event') onEvent(message.params);
		else waiting.get(message.id ?? 0)?.(message);
	};
	let last = 0;
	return {
		send: async <Result>(method: string, params: object) => {
			const id = ++last;
			const message = await new Promise<Message | undefined>((resolve) => {
				const timer = setTimeout(resolve, PATIENCE, undefined);
				waiting.set(id, (answer) => {
					clearTimeout(timer);
					resolve(answer);
				});
				if (isOpen) socket.send(JSON.stringify({ id, method, params }));
				else resolve(undefined);
			});
			waiting.delete(id);
			if (message === undefined) throw new BrowserGone(`No answer to ${method}.`);
			if (message.type === 'error') throw new Error(`${method}: ${message.error ?? ''}: ${message.message ?? ''}`);
			return message.result as Result;
		},
	};
}
