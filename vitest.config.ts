import { defineConfig } from 'vitest/config';

/** Plain Vitest, without Astro: what is tested here runs under plain Node, or is a command run as a child process. */
export default defineConfig({
	test: {
		allowOnly: false,
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/site/global-setup.ts'],
					// A build takes two cores for some seconds; two at once are the most that gains anything.
					maxWorkers: 2,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				// Builds of sites of their own, which are killed, starved and set upon each other.
				test: {
					name: 'faults',
					include: ['tests/faults/**/*.test.ts'],
					maxWorkers: 2,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
