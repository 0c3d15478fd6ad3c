import {
	articleFilePath,
	articlePath,
	correctionsPath,
	dataPath,
	embedPath,
	filePath,
	frontPath,
	speakerFilePath,
	speakerPath,
	statementFilePath,
	statementPath,
	statementsPath,
	toFileName,
	topicFilePath,
	topicPath,
} from '../record/permalink.ts';
import { EMBED_POLICY } from './embed-page.ts';
import type { SiteFile } from './site-file.ts';

/** What the headers of a built site depend on. */
export interface HeaderNeeds {
	/** The sources in a policy of all inline scripts of the site's pages, which are few and the same in all. */
	scripts: readonly string[];
	/** Folders of the indexes of other sites that are searched along. */
	connects: readonly string[];
}

type Rule = [paths: readonly string[], headers: Readonly<Record<string, string>>];

/**
 * What a reader's device can do and no page of ours does. Only names that every browser knows, since Chromium reports
 * others in the console of each page (`web-share` where the system has none); sharing is for the page itself anyway.
 */
const REFUSED = [
	...['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media', 'fullscreen'],
	...['geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture'],
	...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];

/** Of every file. Nothing here is anybody's secret, so every file may be shown elsewhere; pages in frames aside. */
const EVERYWHERE: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': [...REFUSED.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
	'Strict-Transport-Security': 'max-age=63072000',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Where pages are, and none that may stand in a frame. Not one pattern for all: none can leave the embeds out. */
const listPages = (): string[] => [
	frontPath(),
	`${frontPath()}:page/`,
	`${frontPath()}:page/index.html`,
	`${articlePath(':slug')}*`,
	`${speakerPath(':id')}*`,
	`${topicPath(':id')}*`,
	`${statementsPath()}:page/*`,
	`${correctionsPath()}:page/*`,
	statementPath(':id'),
	`${statementPath(':id')}index.html`,
	filePath('404.html'),
];

/** Whose name changes with its content. */
const listHashed = (): string[] => [
	statementFilePath(':id', 'card.*'),
	articleFilePath(':slug', 'card.*'),
	speakerFilePath(':id', 'card.*'),
	filePath('pagefind/fragment/*'),
	filePath('pagefind/index/*'),
];

/** What programs on other people's pages read: the index, the data, feeds, and all that is told of one thing. */
const listShared = (): string[] => [
	filePath('pagefind/*'),
	dataPath('*'),
	...['feed', 'statements', 'corrections'].flatMap((name) => [filePath(`${name}.xml`), filePath(`${name}.json`)]),
	...['feed.xml', 'feed.json'].flatMap((file) => [speakerFilePath(':id', file), topicFilePath(':id', file)]),
	...['statement.json', 'oembed.json'].map((file) => statementFilePath(':id', file)),
	articleFilePath(':slug', 'annotations.jsonld'),
];

const toRules = ({ scripts, connects }: HeaderNeeds): Rule[] => {
	const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
	return [
		[[filePath('*')], EVERYWHERE],
		[
			listPages(),
			{
				'X-Frame-Options': 'DENY',
				// What is the same for all pages; the rest stands in each (`policy.ts`), and both are in force. The search
				// itself is done in a worker, which has a policy of its own here: no page needs WebAssembly.
				'Content-Security-Policy': [
					`script-src ${scripts.join(' ')} 'strict-dynamic'`,
					"object-src 'none'",
					"base-uri 'none'",
					"form-action 'self'",
					"frame-ancestors 'none'",
				].join(';'),
			},
		],
		// To be framed by anybody, pages that are isolated from others too.
		[[embedPath(':id')], { 'Content-Security-Policy': EMBED_POLICY, 'Cross-Origin-Embedder-Policy': 'require-corp' }],
		[
			[filePath('_astro/*')],
			{
				...immutable,
				// Of the search's worker, which has the policy of its own file.
				'Content-Security-Policy': [
					"default-src 'none'",
					"script-src 'self' 'wasm-unsafe-eval'",
					`connect-src ${["'self'", ...connects].join(' ')}`,
				].join(';'),
			},
		],
		[listHashed(), immutable],
		[listShared(), { 'Access-Control-Allow-Origin': '*' }],
	];
};

/**
 * The file in which Netlify and Cloudflare look for the headers of answers. Both apply every rule that fits a path, and
 * what becomes of a header that two of them give differs: so none is given twice, but the two that are the same whatever
 * becomes of them (`/:page/` fits `/404.html` on Netlify, which does not look at a slash at the end). A pattern of
 * Cloudflare's has one `*` at most, a file 100 rules. What no rule says how long to keep, both hosts have asked for anew.
 */
export const toHeadersFile = (needs: HeaderNeeds): SiteFile => ({
	name: toFileName(filePath('_headers')),
	toContent: () =>
		toRules(needs)
			.flatMap(([paths, headers]) => {
				const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
				return paths.map((path) => `${path}\n${lines.join('')}`);
			})
			.join(''),
});
