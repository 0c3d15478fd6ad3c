/** What stands in a URI behind its host after RFC 3986, and a `%` that begins no escape. */
const FOREIGN = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\da-f]{2})/gi;

/** An absolute web address as a URI after RFC 3986: what a browser would ask for, with all else escaped. */
export function toUri(address: string): string {
	const { href, protocol } = new URL(address);
	const path = href.indexOf('/', protocol.length + 2);
	return href.slice(0, path) + href.slice(path).toWellFormed().replace(FOREIGN, encodeURIComponent);
}
