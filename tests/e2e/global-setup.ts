import { removeFolders } from '../site/content.ts';
import { buildSiteOf, buildSites } from '../site/sites.ts';
import { serveFolder } from './server.ts';

/** Builds the sites and serves them; their addresses reach the tests by the environment. */
export default async function setup(): Promise<() => Promise<void>> {
	const { real, fixture, reading, history } = await buildSites();
	const middle = await buildSiteOf(300);
	const large = await buildSiteOf(720);
	const sites = [real, fixture, reading, middle, large, history];
	const servers = await Promise.all(sites.map(({ outDir, base }) => serveFolder(outDir, base)));
	const [first, second, third, fourth, fifth, sixth] = servers;
	process.env.REAL_SITE = `${first?.origin ?? ''}${real.base}`;
	process.env.REAL_FOLDER = real.outDir;
	process.env.FIXTURE_SITE = `${second?.origin ?? ''}${fixture.base}`;
	process.env.READING_SITE = `${third?.origin ?? ''}${reading.base}`;
	process.env.MIDDLE_SITE = `${fourth?.origin ?? ''}${middle.base}`;
	process.env.LARGE_SITE = `${fifth?.origin ?? ''}${large.base}`;
	process.env.HISTORY_SITE = `${sixth?.origin ?? ''}${history.base}`;
	return async () => {
		for (const { server } of servers) server.close();
		await removeFolders();
	};
}
