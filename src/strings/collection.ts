import { createGatheredEn } from './en-collection.ts';
import { createGatheredEs } from './es-collection.ts';

/** What the page of the collection says while it is used, by language. */
export const COLLECTION_LANGUAGES = { en: createGatheredEn, es: createGatheredEs };

/** The same in the site's language, which the build puts in (astro.config.mjs): the page is in no other. */
export const collectionStrings = import.meta.env.RECORD_LANGUAGE === 'es' ? createGatheredEs() : createGatheredEn();
