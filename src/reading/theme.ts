import { forget, remember } from './storage.ts';

/** Sets the theme that a button of the switch stands for, and remembers it; the system's is what is not remembered. */
export function chooseTheme(button: HTMLButtonElement): void {
	const { value } = button;
	if (value === 'system') forget('theme');
	else remember('theme', value);
	document.documentElement.dataset.theme = value;
	for (const other of document.querySelectorAll<HTMLButtonElement>('button[data-do="theme"]')) {
		other.ariaPressed = String(other === button);
	}
}
