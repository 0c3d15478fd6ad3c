/** What the reader chose, kept in the browser only. Where storage is closed to the page a choice lasts as long as the page. */

export function recall(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

export function remember(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Nothing is lost but the memory of it.
	}
}

export function forget(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// It was never there.
	}
}
