import { expect, FIXTURE, test } from './reader.ts';

test('a result of a search says in a word that its statement was corrected', async ({ page }) => {
	await page.goto(`${FIXTURE}search/?q=forty+ships`);
	const hit = page.locator('.hit', { has: page.locator('mark') });
	await expect(hit).toHaveCount(1);
	await expect(hit.locator('.meta')).toContainText('Corrected.');
});

test('the address of a correction leads to it, and what differs is told without colours and aloud', async ({
	page,
}) => {
	await page.goto(`${FIXTURE}corrections/`);
	await page
		.getByRole('link', { name: /^Quote \d+, The Harbour Office$/ })
		.nth(1)
		.click();
	await expect(page).toHaveURL(/\/s\/in-a-cell\/#_c-2025-08-10$/);
	const correction = page.locator('#_c-2025-08-10');
	await expect(correction).toBeInViewport();
	await expect(correction).toMatchAriaSnapshot(`
    - paragraph:
      - time: 10 August 2025
      - text: . An earlier version gave another number of ships.
    - paragraph:
      - text: "Was:"
      - deletion: "deleted: thirty"
      - text: ships
    - paragraph:
      - text: "Now:"
      - insertion: "inserted: forty"
      - text: ships
  `);
	const lines = await correction
		.locator('del, ins')
		.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
	expect(lines).toEqual(['line-through', 'underline']);
});
