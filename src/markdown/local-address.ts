/** No host of that name can be: what resolves to it has named none. */
const NOWHERE = 'https://nowhere.invalid';

/**
 * The path of an address that begins with a slash and stays on its host, without its first slash and without steps
 * upwards; `undefined` for every other. Read as browsers do: `/\\host`, and `//host` with a tab in it, name a host.
 */
export function toLocalPath(address: string): string | undefined {
	if (!address.startsWith('/') || !URL.canParse(address, NOWHERE)) return undefined;
	const { origin, pathname, search, hash } = new URL(address, NOWHERE);
	return origin === NOWHERE ? `${pathname}${search}${hash}`.replace(/^\/+/, '') : undefined;
}

/** Whether an address holds a name or a password: it could show another host than the one it leads to. */
export function holdsCredentials(address: string): boolean {
	if (!URL.canParse(address, NOWHERE)) return false;
	const { username, password } = new URL(address, NOWHERE);
	return username !== '' || password !== '';
}
