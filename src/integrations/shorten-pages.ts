import type { AstroIntegration } from 'astro';

/** Writes each built page without what HTML lets one leave out; in `dev` pages stay as their templates print them. */
export function shortenPages(): AstroIntegration {
	return {
		name: 'shorten-pages',
		hooks: {
			'astro:config:setup'({ command, addMiddleware }) {
				if (command !== 'build') return;
				addMiddleware({ entrypoint: new URL('shorten-middleware.ts', import.meta.url), order: 'post' });
			},
		},
	};
}
