import type { Page } from '@playwright/test';

/** A page of nobody, on this machine and so with a clipboard: our own may write to it and not read it (`_headers`). */
const ELSEWHERE = 'http://localhost/';

/** What is on the clipboard of a page's browser, which must have been allowed to be read. */
export async function readClipboard(page: Page, type: 'text/plain' | 'text/html' = 'text/plain'): Promise<string> {
	const reader = await page.context().newPage();
	try {
		await reader.route(ELSEWHERE, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>Reader</title>' }),
		);
		await reader.goto(ELSEWHERE);
		return await reader.evaluate(async (wanted) => {
			const [item] = await navigator.clipboard.read();
			return item?.types.includes(wanted) === true ? (await item.getType(wanted)).text() : '';
		}, type);
	} finally {
		await reader.close();
		await page.bringToFront();
	}
}
