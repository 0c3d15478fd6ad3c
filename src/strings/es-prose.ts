import type { Strings } from './en.ts';

/** The accessible names of what the page generates inside the prose, in Spanish. */
export const proseEs: Strings['prose'] = {
	footnotes: 'Notas al pie',
	footnote: (number) => `Nota al pie ${number}`,
	backToText: (number) => (number === '' ? 'Volver al texto' : `Volver a la llamada de la nota ${number}`),
	image: (description) => (description === '' ? 'Imagen' : `Imagen: ${description}`),
	task: (isDone) => (isDone ? 'Hecho' : 'Pendiente'),
};
