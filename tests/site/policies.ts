import { getAttribute, type ParsedPage } from './html.ts';

/** The policy that a page states itself; throws if there is none. */
export function readPolicy({ elements, path }: ParsedPage): string {
	const meta = elements.find(
		(element) => getAttribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy',
	);
	const policy = meta && getAttribute(meta, 'content');
	if (policy === undefined) throw new Error(`${path} has no policy.`);
	return policy;
}

/** A policy as its directives and their sources. */
export function parsePolicy(policy: string): Map<string, string[]> {
	return new Map(
		policy.split(';').map((directive): [string, string[]] => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		}),
	);
}
