/** What most searches do without, for worker and page. It is fetched when it is needed. */
export { takeBeginning } from './beginning.ts';
export { toConditionClause } from './condition-clauses.ts';
export { toDirect } from './direct.ts';
export { toNotes } from './notes.ts';
export { toSorted } from './sorted.ts';
export { toSuggestions } from './suggestions.ts';
export { toWaysOut } from './ways-out.ts';
