import { expect, type Page } from '@playwright/test';

export const getField = (page: Page) => page.locator('main').getByRole('searchbox').first();
export const getHits = (page: Page) => page.locator('#_hits > .hit');
export const getStatus = (page: Page) => page.locator('#_status');

/** Types a query and waits until it is answered. */
export async function search(page: Page, typed: string): Promise<void> {
	await getField(page).fill(typed);
	await expect(getStatus(page)).toHaveText(/match|No statement|has the number|have the number/);
}

/** The ids of the statements that are listed. */
export const toIds = (page: Page): Promise<string[]> =>
	getHits(page).evaluateAll((hits) => hits.map((hit) => hit.querySelector('a')?.pathname.split('/').at(-2) ?? ''));
