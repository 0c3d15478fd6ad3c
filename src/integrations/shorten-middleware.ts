import type { MiddlewareHandler } from 'astro';
import { shortenTags } from '../outputs/shorten-tags.ts';

/** Astro's entry point for what is done to each page before it is written. */
export const onRequest: MiddlewareHandler = async (_, next) => {
	const response = await next();
	if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
	return new Response(shortenTags(await response.text()), response);
};
