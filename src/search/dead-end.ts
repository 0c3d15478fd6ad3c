/** What is needed only where a search finds nothing, or its last word is still to be typed. It is fetched then. */
export { takeBeginning } from './beginning.ts';
export { toSuggestions } from './suggestions.ts';
export { toWaysOut } from './ways-out.ts';
