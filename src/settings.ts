import { join, resolve } from 'node:path';
import { SITE } from './site.ts';

/** Where content comes from and where the site goes to, from the environment. Contract section 5. */
export interface Settings {
	/** The project's own folder. */
	root: string;
	/** Holds `articles/`, `topics.yaml` and `permalinks.json`. */
	contentDir: string;
	outDir: string;
	/** The address of the host, without a path. */
	siteUrl: string;
	/** Whether `SITE_URL` was given, or the address in `site.ts` stands in. */
	isAddressSet: boolean;
	/** With a slash at both ends. */
	basePath: string;
	/** Other On the Record sites whose indexes are searched along; each with a slash at its end. */
	searchSites: string[];
}

/** A setting that cannot be used: the command ends with exit code 2. */
export class SettingsError extends Error {
	override name = 'SettingsError';
}

/** Reads the settings from environment variables; relative folders are relative to the project. Throws `SettingsError`. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, root: string): Settings {
	const get = (name: string): string | undefined => environment[name]?.trim() || undefined;
	const siteUrl = toSiteUrl(get('SITE_URL') ?? SITE.address);
	return {
		root,
		contentDir: resolve(root, get('CONTENT_DIR') ?? 'content'),
		outDir: toOutDir(root, get('OUT_DIR') ?? 'dist'),
		siteUrl: siteUrl.origin,
		isAddressSet: get('SITE_URL') !== undefined,
		basePath: toBasePath(get('BASE_PATH') ?? siteUrl.pathname),
		searchSites: (get('SEARCH_SITES') ?? '')
			.split(/\s+/)
			.filter((address) => address !== '')
			.map(toOtherSite),
	};
}

function toSiteUrl(address: string): URL {
	if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
		throw new SettingsError(
			`SITE_URL is "${address}". Write the address of the host, for example https://news.example.`,
		);
	}
	return new URL(address);
}

function toOtherSite(address: string): string {
	if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
		throw new SettingsError(
			`SEARCH_SITES holds "${address}". Write the whole addresses of other sites, for example https://a.example/ https://b.example/record/, with blanks between them.`,
		);
	}
	const { origin, pathname } = new URL(address);
	const site = `${origin}${pathname.replace(/\/*$/, '/')}`;
	const [sign] = /[^\w.~:/[\]%!$&()+=@-]/.exec(site) ?? [];
	if (sign !== undefined) {
		throw new SettingsError(
			`SEARCH_SITES holds "${address}", which has a \`${sign}\` in it: in the policy of the pages that is no part of an address. Write the address without it; in a path it may be written as ${toEscape(sign)}.`,
		);
	}
	return site;
}

const toEscape = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function toBasePath(path: string): string {
	const inner = path.replace(/^\/+|\/+$/g, '');
	if (!/^(?:[\w.~-]+(?:\/[\w.~-]+)*)?$/.test(inner) || inner.split('/').some((part) => part === '.' || part === '..')) {
		throw new SettingsError(
			`BASE_PATH is "${path}". Write a path of letters, digits, hyphens and slashes, for example /record/.`,
		);
	}
	return inner === '' ? '/' : `/${inner}/`;
}

/** The output replaces the folder as a whole, so it must hold nothing but output. */
function toOutDir(root: string, folder: string): string {
	const outDir = resolve(root, folder);
	const isAround = join(root, '/').startsWith(join(outDir, '/'));
	if (isAround) throw new SettingsError(`OUT_DIR is "${folder}", which holds the project itself. Name another folder.`);
	return outDir;
}
