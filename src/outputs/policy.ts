import { createHash } from 'node:crypto';

/** What a page does, beyond being read. */
export interface PageNeeds {
	/** The texts of its inline scripts, as they are known to whoever prints them: never read out of the page. */
	scripts: readonly string[];
	/** The texts of its `style` elements. */
	styles: readonly string[];
	/** Whether its scripts load others, which no page names that is only looked at. */
	loads?: boolean;
	/** Whether it shows images; without it, whether it loads scripts. */
	images?: boolean;
	/** Addresses of other sites that its scripts fetch from. */
	connects?: readonly string[];
	/** Whether it searches: Pagefind is WebAssembly in a worker. */
	searches?: boolean;
}

/** The expression that lets one inline script or style be: of its text as it stands in the page. */
export const toSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content-Security-Policy of one page: nothing but what it needs. Scripts and styles are named by their hashes, so
 * what a faulty page has got in by its content does not run. A script that is named may load others
 * (`'strict-dynamic'`), but only by making a script element: what the page itself writes is not loaded. Our own scripts
 * load from the site alone (`reading.ts`). `'self'` would let the page itself name any file of the host, those of
 * other projects on it too.
 *
 * Not in it: what a `meta` element cannot say (`frame-ancestors`), see `headers.ts`.
 */
export function toPolicy({
	scripts,
	styles,
	loads = false,
	images = loads,
	connects = [],
	searches = false,
}: PageNeeds): string {
	const directives: readonly [string, readonly string[]][] = [
		['default-src', ["'none'"]],
		[
			'script-src',
			[
				...scripts.map(toSource),
				...(loads ? ["'strict-dynamic'"] : []),
				// For browsers in which a worker has the policy of its page.
				...(searches ? ["'wasm-unsafe-eval'"] : []),
			],
		],
		['worker-src', searches ? ["'self'"] : []],
		// The script of an arrival asks whether a place that is gone is a statement's page.
		['connect-src', [...(loads ? ["'self'"] : []), ...connects]],
		['style-src', styles.map(toSource)],
		['img-src', images ? ["'self'"] : []],
		['form-action', [loads ? "'self'" : "'none'"]],
		['base-uri', ["'none'"]],
	];
	return directives
		.filter(([, sources]) => sources.length > 0)
		.map(([name, sources]) => `${name} ${sources.join(' ')}`)
		.join(';');
}
