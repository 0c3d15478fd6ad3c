import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { makeFolder } from '../integrations/make-folder.ts';
import { lockOutput } from '../integrations/output-lock.ts';
import { assertReplaceable, hasOutput, publish, removeLeftOutputs, removeOwnOutputs } from '../integrations/publish.ts';
import { prepareShared, removeLeftStages, toStage } from '../integrations/stage.ts';
import { refuseArguments, runCommand } from './command.ts';

/** What a shell calls the end by a signal: 128 and its number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Builds into a folder of its own inside the project (Astro shares a folder between builds whose output lies outside),
 * and puts it in the place of the last output only when everything has gone well.
 */
await runCommand(async ({ root, outDir, siteUrl, isAddressSet }) => {
	refuseArguments('npm run build');
	// A build is a build, wherever it runs: another mode would print drafts.
	process.env.NODE_ENV = 'production';
	assertReplaceable(outDir);
	if (!isAddressSet) console.warn(toAddressWarning(siteUrl));

	const work = toStage(root, 'build');
	const stage = join(work, 'site');
	let release = (): void => undefined;
	// Also when the process is ended from outside, nothing is left behind.
	process.on('exit', () => {
		rmSync(work, { recursive: true, force: true, maxRetries: 3 });
		removeOwnOutputs(outDir);
		release();
	});
	for (const [signal, code] of Object.entries(SIGNALS)) {
		process.on(signal, () => {
			const whole = hasOutput(outDir) ? ` The output in ${outDir} is whole.` : '';
			console.error(`The build was stopped (${signal}).${whole}`);
			process.exit(code);
		});
	}
	release = await lockOutput(outDir, (other, isSilent) => {
		console.error(
			isSilent
				? `The other build (${other}) has given no sign for a minute. If it is suspended, let it go on (fg), or end it.`
				: `Another build into ${outDir} is running (${other}). This one waits until it has ended.`,
		);
	});
	await removeLeftOutputs(outDir);
	removeLeftStages(root);
	// What the other build has published may be somebody else's folder by now.
	assertReplaceable(outDir);
	prepareShared(root);
	makeFolder(stage);
	await build({
		root,
		outDir: stage,
		cacheDir: join(work, 'cache'),
		logLevel: 'warn',
	});
	await publish(stage, outDir);
	console.log(`Built: ${outDir}`);
});

/** Said once a build: the site works, but what others read of it would lead elsewhere. */
function toAddressWarning(address: string): string {
	return (
		`SITE_URL is not set. The pages work anywhere, but these name ${address}: canonical addresses, share images and ` +
		'previews, links to copy, embed codes, citations, JSON-LD, annotations, feeds, the open data, sitemap and robots.txt.\n' +
		'Set it before you publish: SITE_URL=https://news.example npm run build'
	);
}
