/** The directive behind a fragment, which only browsers that do not know it leave in the address. */
const DIRECTIVE = /:~:.*$/s;

/** The id that a fragment (`location.hash`) names, as the browser reads it; empty where it names none. */
export function toFragmentId(hash: string): string {
	const fragment = hash.slice(1).replace(DIRECTIVE, '');
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
