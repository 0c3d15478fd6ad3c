import type { Strings } from './en.ts';

/** Ways to pass a page on, in Spanish. */
export const shareEs: Strings['share'] = {
	title: 'Citar y compartir',
	link: 'Copiar enlace',
	quote: 'Copiar cita',
	text: 'Copiar texto',
	plain: 'Texto sin formato',
	markdown: 'En Markdown',
	html: 'En HTML',
	embed: 'Insertar',
	embedPlain: 'Sin scripts, de altura fija',
	embedSized: 'Con un script en su página que toma la altura de la declaración',
	cite: 'Referencia',
	mail: 'Correo',
	system: 'Compartir…',
	collect: 'Guardar',
	copy: 'Copiar',
	source: (publishers, count) => `${count === 1 ? 'Fuente' : 'Fuentes'}: ${publishers}`,
};
