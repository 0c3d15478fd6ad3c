/** "Did they say it?", for worker and page. It is fetched when something is checked. */
export { check } from './check.ts';
export { showPasted, toFindingView, toVerdict } from './finding-view.ts';
