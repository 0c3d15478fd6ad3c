import { toAbsolute } from '../../record/permalink.ts';

/** A path of the site as it is written out for people: with its host, without the scheme. */
export const toPrintedAddress = (path: string): string => toAbsolute(path).replace(/^https?:\/\//, '');
