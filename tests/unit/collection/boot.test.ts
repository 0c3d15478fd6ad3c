import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { toCollectionBoot } from '../../../src/collection/boot.ts';
import { COLLECTION_KEY } from '../../../src/reading/collection.ts';

interface Boot {
	classes: Set<string>;
	loads: number;
	reloads: number;
	fire: (type: string, event: object) => void;
}

/** Runs the boot at an address with these things in storage; what it appends is the script, found or not. */
function boot(search: string, storage: Record<string, string> | undefined, isThere = true): Boot {
	const listeners = new Map<string, (event: object) => void>();
	const result: Boot = {
		classes: new Set(),
		loads: 0,
		reloads: 0,
		fire: (type, event) => listeners.get(type)?.(event),
	};
	const page = {
		location: { search, reload: () => result.reloads++ },
		_collection: {
			classList: {
				add: (name: string) => result.classes.add(name),
				remove: (name: string) => result.classes.delete(name),
			},
		},
		addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
		document: {
			head: {
				append: ({ src, onerror }: { src: string; onerror: () => void }) => {
					expect(src).toBe('/_astro/collection.js');
					result.loads++;
					if (!isThere) onerror();
				},
			},
			createElement: () => ({}),
		},
	};
	Object.defineProperty(page, 'localStorage', {
		get: () => {
			if (!storage) throw new Error('closed');
			return storage;
		},
	});
	runInNewContext(toCollectionBoot('/_astro/collection.js'), page);
	return result;
}

const KEPT = { [COLLECTION_KEY]: '["a"]' };

test.each<[string, Record<string, string> | undefined, boolean]>([
	['', {}, false],
	['', undefined, false],
	['?utm_source=x', {}, false],
	['', KEPT, true],
	['?s=a', {}, true],
	['?s=a', undefined, true],
	['?x=1&s=', {}, true],
])('at %j with %j in storage the script is fetched and room made: %s', (search, storage, isOn) => {
	const { loads, classes } = boot(search, storage);
	expect([loads === 1, classes.has('on')]).toEqual([isOn, isOn]);
	expect(classes.has('sent')).toBe(/\bs=/.test(search));
});

test('a page whose script cannot be fetched says what a collection is', () => {
	const { classes } = boot('?s=a', {}, false);
	expect(classes.has('on')).toBe(false);
});

test('what was gathered in another tab, or before a step back, is shown anew; a collection that was sent stays', () => {
	const own = boot('', {});
	own.fire('storage', { key: 'theme' });
	own.fire('pageshow', { persisted: false });
	expect(own.reloads).toBe(0);
	own.fire('storage', { key: COLLECTION_KEY });
	own.fire('pageshow', { persisted: true });
	expect(own.reloads).toBe(2);
	const sent = boot('?s=a', KEPT);
	sent.fire('storage', { key: COLLECTION_KEY });
	expect(sent.reloads).toBe(0);
});
