import { expect, test } from 'vitest';
import { nearestName } from '../../../src/text/nearest-name.ts';

const NAMES = ['no-invasion', 'us-troops-ruled-out', 'what-the-pilot-said', 'cost-of-quay', 'la-situación'];

test.each([
	['no-invasions', 'no-invasion'],
	['No-Invasion', 'no-invasion'],
	['no-invasion).', 'no-invasion'],
	['no-invasion-of-mexico', 'no-invasion'],
	['what-the-old-pilot-had-said', 'what-the-pilot-said'],
	['quay-of-great-cost', 'cost-of-quay'],
	['la-situacion', 'la-situación'],
	['submarine-cables', undefined],
	['the', undefined],
	['', undefined],
	[`no-invasion${'-long'.repeat(100)}`, undefined],
])('a name like %j is that of %j', (name, expected) => {
	expect(nearestName(name, NAMES)).toBe(expected);
});

test('of names with as many words in common the first is taken', () => {
	expect(nearestName('harbour-opens-in-march', ['harbour-opens-in-may-2030', 'harbour-opens-in-june-2031'])).toBe(
		'harbour-opens-in-may-2030',
	);
});
