import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The folders of `src` in the order of the data's path. An import may point to a folder named before its own, or into
 * its own; `tests/unit/architecture.test.ts` holds what a pattern cannot see: that there are no cycles.
 */
const ORDER = [
	...[
		'text',
		'strings',
		'schema',
		'problems',
		'frontmatter',
		'markdown',
		'anchoring',
		'ledger',
		'checks',
		'record',
		'outputs',
		'cards',
		'links',
	],
];

/** Shells at the end of the path: nothing imports them, and each has what it may import listed. */
const SHELLS = ['pages', 'layouts', 'components', 'integrations', 'cli', 'search', 'reading', 'collection', 'styles'];

const refuse = (folders, message) => ({
	'no-restricted-imports': [
		'error',
		{
			patterns: [
				...(folders.length === 0 ? [] : [{ regex: `^(?:\\.\\./)+(?:${folders.join('|')})(?:/|\\.ts$)`, message }]),
				...(message.includes('astro:content may')
					? []
					: [{ regex: '^astro', message: 'This stage runs under plain Node.' }]),
			],
		},
	],
});

const directionOf = (folder) => ({
	files: [`src/${folder}/**`],
	rules: refuse(
		[...ORDER.slice(ORDER.indexOf(folder) + 1), ...SHELLS, 'loader', 'content\\.config'],
		`Imports point back along the data's path: ${ORDER.join(' → ')}.`,
	),
});

export default defineConfig(
	globalIgnores([
		'dist',
		'.dist.*',
		'.stage',
		'.astro',
		'node_modules',
		'.bench',
		'.cache',
		'test-results',
		'playwright-report',
	]),
	tseslint.configs.strictTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			// Numbers in messages are what messages are for.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'no-console': 'error',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'UpdateExpression[operator="--"][prefix=true]',
					message: 'integrations/short-properties.ts would take it for a custom property of the styles.',
				},
			],
			eqeqeq: 'error',
		},
	},
	ORDER.map(directionOf),
	{
		// The one module that asks Astro for content.
		files: ['src/record/collection.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: '^(?:\\.\\./)+(?:outputs|pages|layouts|components|cli)/', message: 'Imports point back.' },
					],
				},
			],
		},
	},
	{
		// What runs in the reader's browser takes nothing of the build along.
		files: ['src/search/**', 'src/reading/**', 'src/collection/**'],
		rules: refuse(
			[
				'schema',
				'frontmatter',
				'checks',
				'record/(?!permalink\\.ts)[\\w-]+\\.ts$|record/(?!permalink)[\\w-]+',
				'markdown',
				'anchoring',
				'ledger',
				'problems',
				'outputs',
				'cards',
				'links',
				...SHELLS.filter((shell) => !['search', 'reading', 'collection'].includes(shell)),
				'loader',
				'site',
			],
			"The browser's code imports text/, strings/ and record/permalink.ts only.",
		),
	},
	{ files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['**/*.js', '**/*.mjs', '**/*.astro'], extends: [tseslint.configs.disableTypeChecked] },
);
