/**
 * Measures searching in generated sites on a slow network, beside Pagefind's packaged interface on the same index.
 *
 * npm run bench -- [--runs 5] [--json] [--waterfall] [STATEMENTS=60 600 6000 30000]
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_FLAGS, findOrInstallBrowser } from '../browser.ts';
import { FIGURE_NAMES, toLimit, toMedians, type Figures } from './figures.ts';
import { openHost } from './host.ts';
import { ours, pagefindUi } from './interfaces.ts';
import { measure, paste, typeAll, typeThree } from './measure.ts';
import { toPagefindUi } from './pagefind-ui.ts';
import { chooseQueries, type Queries } from './queries.ts';
import { buildSite, toStatements, type BuildCost } from './site.ts';
import { toTable, toVerdict } from './table.ts';

const USAGE = 'Usage: npm run bench -- [--runs 5] [--json] [--waterfall] [STATEMENTS, multiples of 6 …]';
const SIZES = ['60', '600', '6000', '30000'];

/** What was measured of a site of one size. */
interface Report {
	statements: number;
	build?: BuildCost;
	queries: Queries;
	ours: Figures[];
	theirs: Figures[];
	/** What could not be measured. */
	failures: string[];
	/** Of our search, the last time each was done. */
	waterfalls: Record<string, string>;
	/** How many processes wanted a processor in the minute before the end. */
	load: number;
}

/** What a reader does, once with each. */
const VISITS = [
	{ name: 'typed', visit: typeAll, subjects: ['ours', 'theirs'] },
	{ name: 'pasted', visit: paste, subjects: ['ours', 'theirs'] },
	{ name: 'three words', visit: typeThree, subjects: ['ours'] },
] as const;

const tell = (line: string): void => {
	console.error(line);
};

async function measureSize(browser: Browser, statements: number, runs: number): Promise<Report> {
	const { folder, cost } = await buildSite(statements, tell);
	const queries = chooseQueries(toStatements(statements));
	const host = await openHost(folder, await toPagefindUi());
	const report: Report = {
		statements,
		...(cost && { build: cost }),
		queries,
		ours: [],
		theirs: [],
		failures: [],
		waterfalls: {},
		load: 0,
	};
	try {
		for (let run = 1; run <= runs; run++) {
			tell(`${statements} statements, run ${run} of ${runs} …`);
			// In turn, so that whatever else the machine does meets both.
			for (const { name, visit, subjects } of VISITS) {
				for (const whose of subjects) {
					const search = whose === 'ours' ? ours : pagefindUi;
					try {
						const { figures, waterfall } = await measure({ browser, host, search }, queries, visit);
						report[whose].push(figures);
						report.waterfalls[`${whose}, ${name}`] = waterfall;
					} catch (error) {
						report.failures.push(`${whose}, ${name}: ${String(error)}`);
					}
				}
			}
		}
	} finally {
		await host.close();
	}
	report.load = loadavg()[0] ?? 0;
	return report;
}

function toText({ statements, build, queries, ours: own, theirs, failures, load }: Report): string {
	const words = [queries.first, queries.second, queries.three].map((query) => `“${query.join(' ')}”`).join(', ');
	const cost = build
		? `Building took ${build.cpu.toFixed(1)} s of processors (${build.wall.toFixed(0)} s by the clock) and ${Math.round(build.memory / 1e6)} MB.`
		: 'What building took was not measured: there is no /usr/bin/time.';
	return [
		`\n${statements.toLocaleString('en-GB')} statements. Typed: ${words}. Load of the machine: ${load.toFixed(1)}.`,
		cost,
		'',
		toTable(statements, toMedians(own), toMedians(theirs)),
		...failures.map((failure) => `Not measured: ${failure}`),
	].join('\n');
}

function toVerdicts(statements: number, figures: Figures): Partial<Record<string, 'within' | 'over'>> {
	return Object.fromEntries(
		FIGURE_NAMES.flatMap((name) => {
			const [value, limit] = [figures[name], toLimit(name, statements)];
			return value === undefined || limit === undefined ? [] : [[name, toVerdict(value, limit)]];
		}),
	);
}

const { values, positionals } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		json: { type: 'boolean', default: false },
		waterfall: { type: 'boolean', default: false },
	},
	allowPositionals: true,
});
const sizes = (positionals.length > 0 ? positionals : SIZES).map(Number);
const runs = Number(values.runs);
if (!(runs >= 1) || sizes.some((size) => !(size >= 6) || size % 6 !== 0)) {
	console.error(USAGE);
	process.exit(2);
}
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: BROWSER_FLAGS });
try {
	const reports: Report[] = [];
	for (const size of sizes) {
		const report = await measureSize(browser, size, runs);
		reports.push(report);
		if (report.failures.length > 0) process.exitCode = 1;
		if (values.json) continue;
		console.log(toText(report));
		if (!values.waterfall) continue;
		for (const [name, text] of Object.entries(report.waterfalls)) console.log(`\n${name}:\n${text}`);
	}
	if (values.json) {
		const medians = reports.map(({ ours: own, theirs, ...rest }) => ({
			...rest,
			verdicts: toVerdicts(rest.statements, toMedians(own)),
			medians: { ours: toMedians(own), theirs: toMedians(theirs) },
			runs: { ours: own, theirs },
		}));
		console.log(JSON.stringify({ version: browser.version(), sizes: medians }, null, '\t'));
	}
} finally {
	await browser.close();
}
