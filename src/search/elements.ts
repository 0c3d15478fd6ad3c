/** An element with its properties and what it holds. Text is put in as text, never as HTML: it is other people's words. */
export function create<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	Object.assign(element, properties);
	element.append(...children);
	return element;
}

/** A button that is none of a form's. */
export const createButton = (text: string, className: string, onClick: () => void): HTMLButtonElement =>
	create('button', { type: 'button', className, onclick: onClick }, text);
