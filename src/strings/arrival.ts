import { arrivalEn } from './en-arrival.ts';
import { arrivalEs } from './es-arrival.ts';
import { choose } from './sharing.ts';

/** In the language of the page that the script finds itself on. */
export const toArrivalStrings = (): typeof arrivalEn => choose(arrivalEn, arrivalEs);
