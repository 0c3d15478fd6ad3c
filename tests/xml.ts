import { SaxesParser } from 'saxes';

/** An element of XML. */
export interface XmlElement {
	/** As written, prefix included. */
	name: string;
	/** The namespace, or nothing. */
	namespace: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	/** The text directly in it. */
	text: string;
}

/** The root element of a document, read strictly after XML 1.0 with namespaces; throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
	const parser = new SaxesParser({ xmlns: true });
	const document: XmlElement = { name: '', namespace: '', attributes: {}, children: [], text: '' };
	const open = [document];
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, uri, attributes }) => {
		const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
		const element: XmlElement = {
			name,
			namespace: uri,
			attributes: Object.fromEntries(values) as Record<string, string>,
			children: [],
			text: '',
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		const element = open.at(-1);
		if (element) element.text += text;
	});
	parser.on('closetag', () => {
		open.pop();
	});
	parser.write(xml).close();
	const [root] = document.children;
	if (!root) throw new Error('There is no root element.');
	return root;
}

/** The children of an element by their name. */
export const listChildren = ({ children }: XmlElement, name: string): XmlElement[] =>
	children.filter((child) => child.name === name);

/** The text of the one child of a name; throws if there is none or more than one. */
export function getText(element: XmlElement, name: string): string {
	const [child, ...others] = listChildren(element, name);
	if (!child || others.length > 0) throw new Error(`<${element.name}> has not one <${name}>.`);
	return child.text;
}
