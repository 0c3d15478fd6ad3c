import type { APIRoute } from 'astro';
import { toSearchSource } from '../../outputs/search-source.ts';
import { getSiteRecord } from '../../record/collection.ts';

/** What the search index is made of. The build takes the file away when the index is made; `dev` makes its own from it. */
export const GET: APIRoute = async () => Response.json(toSearchSource(await getSiteRecord()));
