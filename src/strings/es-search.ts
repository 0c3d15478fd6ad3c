import type { SearchStrings } from './en-search.ts';
import { createNumbers, THIN_SPACE } from './intl.ts';

/** What the search page says while it is searched, in Spanish. */
export function createSearchEs(): SearchStrings {
	const LANGUAGE = 'es';
	const { count, number } = createNumbers(LANGUAGE, THIN_SPACE);

	return {
		language: 'es',
		theArticle: 'Este artículo',
		corrected: 'Corregida',
		inSentence: 'En la frase:',
		inArticle: 'En el artículo',
		copy: 'Copiar enlace',
		origin: (name) => `En otro registro: ${name}`,
		number,

		searching: 'Buscando en todo el registro…',
		found: (value, isAtLeast, size) =>
			`${isAtLeast ? 'Al menos ' : ''}${count(value, 'declaración', 'declaraciones')} de ${number(size)} ${value === 1 && !isAtLeast ? 'coincide' : 'coinciden'}`,
		foundByNumber: (value, typed) => `${count(value, 'declaración lleva', 'declaraciones llevan')} el número ${typed}`,
		more: (value) => `Mostrar ${count(value, 'declaración más', 'declaraciones más')}`,

		nothing: (typed) =>
			typed === '' ? 'No se encontró ninguna declaración' : `No se encontró ninguna declaración con «${typed}»`,
		noWords: 'Aquí no hay palabras que buscar. Escriba una palabra, un nombre o un número.',
		missing: (names) => `No hubo respuesta de ${names}. Lo que allí consta no figura aquí.`,
		failed: 'No se pudo llegar a la búsqueda, así que solo se buscó entre las declaraciones de esta página.',
		again: 'Intentar de nuevo',

		undated: 'Sin fecha',
		others: (value) => `${number(value)} más: escriba para encontrarlas`,
		none: 'Ninguna',
		remove: (name) => `Quitar ${name}`,
		removeAll: 'Quitar todos los filtros',
	};
}
