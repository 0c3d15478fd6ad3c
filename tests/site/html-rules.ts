import type { ConfigData } from 'html-validate';

/** Every rule that html-validate recommends; each relaxation says why. */
export const HTML_RULES: ConfigData = {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// Ids of the page's own furniture begin with `_`, which no person can write (contract 4); HTML allows it.
		'valid-id': ['error', { relaxed: true }],
		// The title of a statement's page holds its words. What a search engine cuts off is no fault of the page.
		'long-title': 'off',
		// The table of positions tells its roles: laid out as blocks on narrow screens, it is no table to some browsers.
		'no-redundant-role': 'off',
	},
};
