import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EMBED_POLICY } from '../../../src/outputs/embed-page.ts';
import { toHeadersFile } from '../../../src/outputs/headers.ts';
import { parseHeaders } from '../../headers-file.ts';

const FOLDER = new URL('../../../docs/examples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>;
interface Step {
	uses?: string;
	run?: string;
	with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
	on: unknown;
	permissions?: Permissions;
	jobs: Readonly<Record<string, { permissions?: Permissions; steps: Step[]; 'timeout-minutes'?: number }>>;
}

const parseWorkflow = (name: string): Workflow => parse(read(name)) as Workflow;
const SCRIPTS = (
	JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { scripts: object }
).scripts;

describe.each(['ci.yml', 'deploy.yml'])('the example %s', (name) => {
	const workflow = parseWorkflow(name);
	const jobs = Object.entries(workflow.jobs);

	it('takes all permissions away that it does not name', () => {
		expect(workflow.permissions).toBeDefined();
		expect(Object.values(workflow.permissions ?? {})).not.toContain('write');
		expect(workflow.on).not.toHaveProperty('pull_request_target');
	});

	it('lets no job write that installs packages, and gives no job all permissions', () => {
		for (const [job, { permissions, steps }] of jobs) {
			const writes = Object.entries(permissions ?? {}).filter(([, right]) => right === 'write');
			const runs = steps.some(({ run }) => run !== undefined);
			expect([job, runs ? writes : []]).toEqual([job, []]);
			expect(typeof permissions).not.toBe('string');
		}
	});

	it('keeps no token where packages run, names an action’s version, and ends every job in time', () => {
		for (const [, { steps, ...job }] of jobs) {
			expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
			for (const { uses, with: options } of steps.filter((step) => step.uses !== undefined)) {
				expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
				if (uses?.startsWith('actions/checkout@')) expect(options).toMatchObject({ 'persist-credentials': false });
			}
		}
		expect(read(name)).toContain('Pin the actions to commits');
	});

	it('runs commands that there are', () => {
		const commands = jobs.flatMap(([, { steps }]) =>
			steps.flatMap(({ run = '' }) => /^npm run (\S+)/.exec(run)?.[1] ?? []),
		);
		expect(commands.length).toBeGreaterThan(0);
		for (const command of commands) expect(SCRIPTS).toHaveProperty(command);
	});
});

it('of GitHub’s examples only the job that deploys may write, and only the pages and its own proof', () => {
	const { jobs } = parseWorkflow('deploy.yml');
	expect(jobs.build?.permissions).toEqual({ contents: 'read' });
	expect(jobs.deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
	expect(parseWorkflow('ci.yml').permissions).toEqual({ contents: 'read' });
});

it('the example of GitLab asks for no token and publishes the default branch only', () => {
	const { pages, verify } = parse(read('gitlab-ci.yml')) as Record<
		'pages' | 'verify',
		{ rules?: unknown; script: string[] }
	>;
	expect(read('gitlab-ci.yml')).not.toMatch(/id_tokens|CI_JOB_TOKEN|secrets:/);
	expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
	expect(verify.script).toContain('npm run verify');
});

/** What the example of nginx answers 404 for. */
const HIDDEN = new RegExp(/location ~ (\S+) \{/.exec(read('nginx.conf'))?.[1] ?? '');

it.each(['nginx.conf', 'Caddyfile'])(
	'%s gives every header that _headers gives, and lets the same be framed',
	(name) => {
		const text = read(name);
		const rules = parseHeaders(toHeadersFile({ scripts: [], connects: [] }).toContent());
		const names = new Set(rules.flatMap(({ headers }) => headers.map(([header]) => header)));
		expect([...names].filter((header) => !text.includes(header))).toEqual([]);
		const once = rules.find(({ path }) => path === '/*')?.headers ?? [];
		for (const [header, value] of once.filter(([key]) => key !== 'Permissions-Policy')) {
			expect(text.replaceAll('"', '')).toContain(`${header} ${value}`);
		}
		expect(text).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
		expect(text).toContain('^/s/[^/]+/embed/');
		expect(EMBED_POLICY).not.toContain('frame-ancestors');
	},
);

it.each(['/.well-known/acme-challenge/token', '/.well-known/security.txt', '/data/', '/s/a/'])(
	'the example of nginx does not hide %s',
	(path) => {
		expect(HIDDEN.test(path)).toBe(false);
	},
);

it.each(['/_headers', '/_redirects', '/.dist.lock', '/.git/config', '/.well-known', '/.well-knownx/a'])(
	'the example of nginx hides %s',
	(path) => {
		expect(HIDDEN.test(path)).toBe(true);
	},
);

it('the example of Caddy hides what the one of nginx hides, and lets proofs for certificates through', () => {
	expect(read('Caddyfile')).toMatch(/@own \{\s+path \/_headers \/_redirects \/\.\*\s+not path \/\.well-known\/\*\s+\}/);
});

it.each(['nginx.conf', 'Caddyfile'])('%s says where the sites of SEARCH_SITES belong', (name) => {
	expect(read(name)).toMatch(/SEARCH_SITES.*\n.*(?:\n.*)?connect-src 'self'/);
});

it('every example is named in docs/hosting.md', () => {
	const hosting = readFileSync(new URL('../hosting.md', FOLDER), 'utf8');
	const names = readdirSync(FOLDER);
	expect(names.length).toBeGreaterThanOrEqual(6);
	expect(names.filter((name) => !hosting.includes(`examples/${name}`))).toEqual([]);
});
