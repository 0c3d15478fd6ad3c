/** The address that people share: the page's own, wherever it is looked at. */
export const toOwnAddress = (): string =>
	document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
