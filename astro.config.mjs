import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/search-index.ts';
import { readSettings } from './src/settings.ts';

const { outDir, siteUrl, basePath } = readSettings(process.env, fileURLToPath(new URL('.', import.meta.url)));

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
	// Builds work inside the project; `dev` must not take their files for changes.
	vite: { server: { watch: { ignored: ['**/.stage/**', '**/dist/**', '**/.look/**'] } } },
	integrations: [searchIndex()],
});
