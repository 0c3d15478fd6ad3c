import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { recordOutputs } from './src/integrations/record-outputs.ts';
import { shortProperties } from './src/integrations/short-properties.ts';
import { readSettings } from './src/settings.ts';
import { SITE } from './src/site.ts';

const { outDir, siteUrl, basePath, searchSites } = readSettings(
	process.env,
	fileURLToPath(new URL('.', import.meta.url)),
);

export default defineConfig({
	site: siteUrl,
	base: basePath,
	outDir,
	trailingSlash: 'always',
	// The default drops blanks between inline elements that stand on lines of their own.
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'always' },
	server: { port: 4321 },
	devToolbar: { enabled: false },
	vite: {
		// Not the names of environment variables: Astro would put the variable in.
		define: {
			'import.meta.env.RECORD_LANGUAGE': JSON.stringify(SITE.language.split('-')[0].toLowerCase()),
			'import.meta.env.RECORD_SITES': JSON.stringify(searchSites),
		},
		// Scripts of their own, in parts where a part is fetched later.
		worker: { format: 'es' },
		// Builds work inside the project; `dev` must not take their files for changes.
		server: { watch: { ignored: ['**/.stage/**', '**/dist/**', '**/.look/**', '**/.bench/**', '**/.cache/**'] } },
	},
	integrations: [recordOutputs(searchSites), shortProperties()],
});
