import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { assertReplaceable, OutputError, publish } from '../integrations/publish.ts';
import { refuseArguments, runCommand, UsageError } from './command.ts';

/**
 * Builds into a folder of its own inside the project (Astro shares a folder between builds whose output lies outside),
 * and puts it in the place of the last output only when everything has gone well.
 */
await runCommand(async ({ root, outDir, siteUrl, isAddressSet }) => {
	refuseArguments('npm run build');
	// A build is a build, wherever it runs: another mode would print drafts.
	process.env.NODE_ENV = 'production';
	try {
		await assertReplaceable(outDir);
	} catch (error) {
		throw error instanceof OutputError ? new UsageError(error.message) : error;
	}
	if (!isAddressSet) console.warn(toAddressWarning(siteUrl));
	const work = join(root, '.stage', randomUUID());
	const stage = join(work, 'site');
	// Also when the process is ended from outside, nothing is left behind.
	process.on('exit', () => {
		rmSync(work, { recursive: true, force: true });
	});
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

	await mkdir(stage, { recursive: true });
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
