import type { MiddlewareHandler } from 'astro';
import { sealPage } from './outputs/seal-page.ts';

/** Gives every page of a build its policy, when all else of it is settled. In `dev`, where Vite adds scripts, there is none. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
	const response = await next();
	if (import.meta.env.DEV || response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
	const { needs } = locals;
	if (!needs) throw new Error('A page without src/layouts/Page.astro has not said what it needs, and gets no policy.');
	return new Response(sealPage(await response.text(), needs), response);
};
