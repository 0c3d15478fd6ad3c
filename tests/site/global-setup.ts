import type { TestProject } from 'vitest/node';
import { removeFolders } from './content.ts';
import { buildSites } from './sites.ts';

/** Builds the sites that the tests share; gives back what takes them away again. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	project.provide('sites', await buildSites());
	return removeFolders;
}
