/**
 * What the reader chose, kept in the browser only. Where storage is closed to the page a choice lasts as long as the
 * page: it stands on the root element, where the boot looks then.
 */
type Choice = 'keys' | 'theme';

const { dataset } = document.documentElement;

export function recall(choice: Choice): string | undefined {
	try {
		return localStorage.getItem(choice) ?? undefined;
	} catch {
		return dataset[choice];
	}
}

export function remember(choice: Choice, value: string): void {
	try {
		localStorage.setItem(choice, value);
	} catch {
		dataset[choice] = value;
	}
}

export function forget(choice: Choice): void {
	try {
		localStorage.removeItem(choice);
	} catch {
		Reflect.deleteProperty(dataset, choice);
	}
}
