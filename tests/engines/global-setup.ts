import { removeFolders } from '../site/content.ts';
import { buildSites } from '../site/sites.ts';
import { serveFolder } from '../e2e/server.ts';
import { COLLECTOR } from './drive/collector.ts';

/** Serves the sites, with something in every page that hears what goes wrong; builds them where `npm test` has not. */
export default async function setup(): Promise<() => Promise<void>> {
	const { real, fixture, reading, history } = await buildSites();
	const servers = await Promise.all(
		[real, fixture, reading, history].map(({ outDir, base }) => serveFolder(outDir, base, COLLECTOR)),
	);
	const [first, second, third, fourth] = servers;
	process.env.REAL_SITE = `${first?.origin ?? ''}${real.base}`;
	process.env.FIXTURE_SITE = `${second?.origin ?? ''}${fixture.base}`;
	process.env.READING_SITE = `${third?.origin ?? ''}${reading.base}`;
	process.env.HISTORY_SITE = `${fourth?.origin ?? ''}${history.base}`;
	return async () => {
		for (const { server } of servers) server.close();
		await removeFolders();
	};
}
