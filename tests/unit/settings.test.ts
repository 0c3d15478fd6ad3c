import { expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../src/settings.ts';

const readSites = (sites: string): string[] => readSettings({ SEARCH_SITES: sites }, '/project').searchSites;

test.each([
	['a directive of the policy', 'https://a.example/;worker-src*/', '`;`'],
	['a second policy', "https://a.example/,script-src/'none'/", '`,`'],
	['a keyword of the policy', "https://a.example/'unsafe-inline'/", "`'`"],
	['a directive in the name of the host', 'https://a;script-src/', '`;`'],
	['a name that stands for every host', 'https://*/', '`*`'],
	['a path that stands for others', 'https://a.example/*/', '`*`'],
	['a sign that the encoding of an address leaves', 'https://a.example/a|b/', '`|`'],
])('another site to search may not bring %s', (_, address, sign) => {
	expect(() => readSites(address)).toThrow(SettingsError);
	expect(() => readSites(address)).toThrow(`SEARCH_SITES holds "${address}", which has a ${sign}`);
});

test('a sign that may not stand in the policy is offered in its escaped form, which may', () => {
	expect(() => readSites('https://a.example/a;b/')).toThrow('in a path it may be written as %3B.');
	expect(readSites('https://a.example/a%3Bb/')).toEqual(['https://a.example/a%3Bb/']);
});

test('every other address is taken, with a slash at its end', () => {
	expect(
		readSites('https://a.example http://127.0.0.1:4321/record https://[::1]:80/ https://ü.example/é/~x/(1)'),
	).toEqual([
		'https://a.example/',
		'http://127.0.0.1:4321/record/',
		'https://[::1]:80/',
		'https://xn--tda.example/%C3%A9/~x/(1)/',
	]);
});
