/** Reads a `_headers` file as the hosts do that know it. What differs between them is which paths a pattern fits. */
export type HostName = 'Netlify' | 'Cloudflare';

interface HeaderRule {
	path: string;
	/** Names as they stand there. */
	headers: [name: string, value: string][];
}

/** The rules of a `_headers` file: a path, and below it indented headers. Throws for a line that is neither. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '' && !candidate.startsWith('#'))) {
		const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
		if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
		else if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
		else throw new Error(`A line of _headers is neither a path nor a header: ${line}`);
	}
	return rules;
}

/** What the rules say of a path, each header with the values of all rules that fit it. Names are in lower case. */
export function toHeaders(rules: readonly HeaderRule[], path: string, host: HostName): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const rule of rules.filter((candidate) => PATTERNS[host](candidate.path).test(path))) {
		for (const [name, value] of rule.headers) {
			const key = name.toLowerCase();
			found.set(key, [...(found.get(key) ?? []), value]);
		}
	}
	return found;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const PATTERNS: Readonly<Record<HostName, (path: string) => RegExp>> = {
	/** A slash at the end does not count, nor do capitals; `*` alone may stand for nothing. https://docs.netlify.com/manage/routing/headers/ */
	Netlify: (path) => {
		const parts = path.split('/').filter((part) => part !== '');
		const pattern = parts.map((part) => {
			if (part.startsWith(':')) return '[^/]+';
			return part === '*' ? '?.*' : part.split('*').map(escape).join('.*');
		});
		return new RegExp(`^/${pattern.join('/')}/?$`, 'iu');
	},
	/** To the letter; `*` takes slashes too. https://developers.cloudflare.com/pages/configuration/headers/ */
	Cloudflare: (path) =>
		new RegExp(
			`^${path
				.split('*')
				.map(escape)
				.join('.*')
				.replace(/:[A-Za-z]\w*/g, '[^/]+')}$`,
			'u',
		),
};
