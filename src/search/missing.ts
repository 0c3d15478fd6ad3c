import { searchStrings as t } from '../strings/search.ts';
import { create } from './elements.ts';

/** Sites that gave no answer are named: what stands there was not searched. */
export const toMissing = (missing: readonly string[]): HTMLElement[] =>
	missing.length === 0 ? [] : [create('p', {}, t.missing(missing.join(', ')))];
