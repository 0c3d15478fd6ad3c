/**
 * The address that people share: what the page's row of ways gives, since a collection has it from the reader; else the
 * page's own, wherever it is looked at.
 */
export const toOwnAddress = (): string =>
	document.querySelector('.share code')?.textContent ||
	(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href);
