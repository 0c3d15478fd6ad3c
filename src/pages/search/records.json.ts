import type { APIRoute } from 'astro';
import { toSearchRecords } from '../../outputs/search-records.ts';
import { getSiteRecord } from '../../record/collection.ts';

/** What the search index is made of. The build takes the file away when the index is made; `dev` makes its own from it. */
export const GET: APIRoute = async () => Response.json(toSearchRecords(await getSiteRecord()));
