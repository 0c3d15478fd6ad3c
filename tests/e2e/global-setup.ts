import { removeFolders } from '../site/content.ts';
import { buildSites } from '../site/sites.ts';
import { serveFolder } from './server.ts';

/** Builds the sites and serves them; their addresses reach the tests by the environment. */
export default async function setup(): Promise<() => Promise<void>> {
	const { real, fixture, reading } = await buildSites();
	const servers = await Promise.all([real, fixture, reading].map(({ outDir, base }) => serveFolder(outDir, base)));
	const [first, second, third] = servers;
	process.env.REAL_SITE = `${first?.origin ?? ''}${real.base}`;
	process.env.FIXTURE_SITE = `${second?.origin ?? ''}${fixture.base}`;
	process.env.READING_SITE = `${third?.origin ?? ''}${reading.base}`;
	return async () => {
		for (const { server } of servers) server.close();
		await removeFolders();
	};
}
