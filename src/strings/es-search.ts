import { createShortDateFormat } from '../text/dates.ts';
import type { SearchStrings } from './en-search.ts';
import { kindsEs, statusLabelsEs } from './es-labels.ts';
import { capitalize, createNumbers, THIN_SPACE } from './intl.ts';

/** What the search page says while it is searched, in Spanish. */
export function createSearchEs(): SearchStrings {
	const LANGUAGE = 'es';
	const formatDate = createShortDateFormat(LANGUAGE);
	const { count, number } = createNumbers(LANGUAGE, THIN_SPACE);
	const labels: Readonly<Record<string, string>> = { ...kindsEs, ...statusLabelsEs };
	const label = (word: string): string => labels[word] ?? word;

	const statements = (value: number, isAtLeast: boolean): string =>
		(isAtLeast ? 'al menos ' : '') + count(value, 'declaración', 'declaraciones');

	return {
		language: 'es',
		theArticle: 'Este artículo',
		label,
		kindAndDate: (kind, status, date, isPublished) =>
			`${label(kind)}${status === undefined ? ',' : `. ${label(status)};`} ${
				date === undefined
					? 'sin fecha'
					: `${isPublished ? 'publicada' : kind === 'claim' ? 'hecha' : 'dicha'} ${date.length > 7 ? 'el' : 'en'} ${formatDate(date)}`
			}`,
		corrected: 'Corregida',
		inSentence: 'En la frase:',
		inArticle: 'En el artículo',
		origin: (name) => `En otro registro: ${name}`,
		copied: 'Enlace copiado',
		notCopied: (address) => `No se pudo copiar el enlace. Es ${address}`,
		number,

		searching: 'Buscando en todo el registro…',
		found: (value, isAtLeast, size) =>
			`${capitalize(statements(value, isAtLeast))} de ${number(size)} ${value === 1 && !isAtLeast ? 'coincide' : 'coinciden'}`,
		foundByNumber: (value, typed) => `${count(value, 'declaración lleva', 'declaraciones llevan')} el número ${typed}`,
		more: (value) => `Mostrar ${count(value, 'declaración más', 'declaraciones más')}`,

		nothing: (typed) =>
			typed === '' ? 'No se encontró ninguna declaración' : `No se encontró ninguna declaración con «${typed}»`,
		noWords: 'Aquí no hay palabras que buscar. Escriba una palabra, un nombre o un número.',
		statements,
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
