import { createHash } from 'node:crypto';
import type { Alteration } from '../../e2e/server.ts';

/**
 * Runs first in every page that the tests serve and writes down what goes wrong there: not every driver can tell of it.
 * It is kept in the session's storage, which the site does not use, so that it outlasts the page.
 */
function collect(): void {
	const add = (text: string): void => {
		const all = JSON.parse(sessionStorage.getItem('noise') ?? '[]') as string[];
		sessionStorage.setItem('noise', JSON.stringify([...all, text]));
	};
	for (const name of ['debug', 'log', 'info', 'warn', 'error'] as const) {
		console[name] = (...parts: unknown[]) => {
			add(`console.${name}: ${parts.join(' ')}`);
		};
	}
	// Both what is thrown and what cannot be loaded; the latter does not bubble.
	addEventListener(
		'error',
		({ message, target }: { message?: string; target: EventTarget | null }) => {
			add(message ?? `not loaded: ${(target as Element).outerHTML}`);
		},
		true,
	);
	addEventListener('unhandledrejection', ({ reason }) => {
		add(`unhandled: ${String(reason)}`);
	});
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
		add(`refused by ${violatedDirective}: ${blockedURI}`);
	});
	document.documentElement.dataset.heard = '';
}

const SCRIPT = `(${collect.toString()})()`;
const DIGEST = createHash('sha256').update(SCRIPT).digest('base64');

/** Puts the collector at the beginning of a page's head, before the page's own policy, and into the host's. */
export const COLLECTOR: Alteration = {
	page: (html) => html.replace('<head>', () => `<head><script>${SCRIPT}</script>`),
	policy: (policy) => policy.replace('script-src ', `script-src 'sha256-${DIGEST}' `),
};

/** In the page: what the collector has heard since it was last asked, and whether it was there at all. */
export function takeCollected(): string[] {
	if (!location.protocol.startsWith('http')) return [];
	const heard = JSON.parse(sessionStorage.getItem('noise') ?? '[]') as string[];
	sessionStorage.removeItem('noise');
	return 'heard' in document.documentElement.dataset ? heard : [...heard, 'The collector of errors did not run.'];
}
