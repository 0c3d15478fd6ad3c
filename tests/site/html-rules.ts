import type { ConfigData } from 'html-validate';

/** Every rule that html-validate recommends; each relaxation says why. */
export const HTML_RULES: ConfigData = {
	root: true,
	extends: ['html-validate:recommended'],
};
