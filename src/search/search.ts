/**
 * The script of the search, one file for the page and for its worker, so that it is fetched once. It has no exports:
 * it is loaded for what it does.
 */
import { beginPage } from './search-page.ts';
import { beginWorker } from './worker.ts';

if (typeof document === 'undefined') beginWorker();
else beginPage(import.meta.url);
