import type { APIRoute } from 'astro';
import { getHandover } from '../record/collection.ts';

/** What the search index and the files beside the pages are made of. The build takes this away when they are made. */
export const GET: APIRoute = async () => Response.json(await getHandover());
