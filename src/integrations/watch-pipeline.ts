import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** The folders of the stages from a file to its entry in the store. */
const STAGES = [
	...['text', 'strings', 'schema', 'problems', 'frontmatter', 'markdown', 'anchoring', 'checks', 'record'],
];

/** Restarts `dev` when the code changes that reads articles: what the store holds was made by the code before. */
export function watchPipeline(): AstroIntegration {
	return {
		name: 'watch-pipeline',
		hooks: {
			'astro:config:setup'({ command, config, addWatchFile }) {
				if (command !== 'dev') return;
				for (const stage of STAGES) {
					const folder = new URL(`src/${stage}/`, config.root);
					for (const name of readdirSync(folder)) addWatchFile(new URL(name, folder));
				}
				addWatchFile(new URL('src/loader.ts', config.root));
			},
		},
	};
}
