/**
 * Lets the build for the browser know the script of the search, whose parts it writes then; what the pages' own build
 * finds reaches the output without them. No page prints this: its text would not be known to the policy of the page.
 */
import script from './search.ts?worker&url';

Reflect.set(globalThis, 'script', script);
