import { createDateFormat } from '../text/dates.ts';
import type { SearchStrings } from './en-search.ts';
import { kindsEs, statusLabelsEs } from './es-labels.ts';
import { capitalize, createLabels, createNumbers, THIN_SPACE } from './intl.ts';

/** What the search page says while it is searched, in Spanish. */
export function createSearchEs(): SearchStrings {
	const LANGUAGE = 'es';
	const formatDate = createDateFormat(LANGUAGE);
	const { count, number } = createNumbers(LANGUAGE, THIN_SPACE);
	const labels: Readonly<Record<string, string>> = { ...kindsEs, ...statusLabelsEs };
	const toLabels = createLabels(labels);

	const statements = (value: number, isAtLeast: boolean): string =>
		(isAtLeast ? 'al menos ' : '') + count(value, 'declaración', 'declaraciones');

	return {
		language: 'es',
		theArticle: 'Este artículo',
		label: (word) => labels[word] ?? word,
		kindAndDate: (kind, status, date, isPublished) =>
			`${toLabels(kind, status).join('. ')}${status === undefined ? ',' : ';'} ${
				date === undefined
					? 'sin fecha'
					: `${isPublished ? 'publicada' : kind === 'claim' ? 'hecha' : 'dicha'} ${date.length > 7 ? 'el' : 'en'} ${formatDate(date, 'short')}`
			}`,
		corrected: 'Corregida',
		inSentence: 'En la frase:',
		inArticle: 'En el artículo',
		origin: (name) => `En otro registro: ${name}`,
		copy: 'Copiar enlace',
		copied: 'Enlace copiado',
		notCopied: (address) => `No se pudo copiar el enlace. Es ${address}`,
		number,

		searching: 'Buscando en todo el registro…',
		found: (value, isAtLeast, size) => capitalize(`${statements(value, isAtLeast)} de ${number(size)}`),
		foundByNumber: (value, typed) => `${count(value, 'declaración lleva', 'declaraciones llevan')} el número ${typed}`,
		all: (shown, size) =>
			shown < size
				? `${count(size, 'declaración', 'declaraciones')} en el registro; aquí figuran las ${number(shown)} más recientes`
				: `${count(size, 'declaración', 'declaraciones')} en el registro`,
		more: (value) => `Mostrar ${count(value, 'declaración más', 'declaraciones más')}`,
		some: 'Estas coinciden entre las declaraciones a mano; aún se busca en todo el registro.',

		nothing: (typed) =>
			typed === '' ? 'No se encontró ninguna declaración' : `No se encontró ninguna declaración con «${typed}»`,
		nothingMeans: 'Es un hecho de este registro, no de lo que se haya dicho en otra parte.',
		noWords: 'Aquí no hay palabras que buscar. Escriba una palabra, un nombre o un número.',
		cut: 'Es más largo que una búsqueda. Solo se ha buscado el comienzo.',
		noDate: (value) =>
			`«${value}» no es una fecha. Escriba 2025, 2025-08 o 2025-08-08. La condición no se ha tenido en cuenta.`,
		unknown: {
			speaker: (value) => `Nadie se llama aquí «${value}».`,
			topic: (value) => `Ningún tema se llama aquí «${value}».`,
			kind: (value) => `«${value}» no es una clase de declaración. Las clases son quote y claim.`,
			status: (value) => `«${value}» no es un estado. Los estados son ${Object.keys(statusLabelsEs).join(', ')}.`,
		},
		beginning: (word, words) => `«${word}» se tomó por el comienzo de ${words}.`,
		beginsMany: (word, known, words) =>
			`${count(known, 'palabra empieza', 'palabras empiezan')} por «${word}», entre ellas ${words}. Siga escribiendo.`,
		without: (name) => `Sin ${name}`,
		alone: (name) => `Solo ${name}`,
		statements,
		instead: (word) => `«${word}» no está en el registro. ¿Quiso decir`,
		missing: (names) => `No hubo respuesta de ${names}. Lo que allí consta no figura aquí.`,
		failed: 'No se pudo llegar a la búsqueda, así que solo se buscó entre las declaraciones de esta página.',
		again: 'Intentar de nuevo',
		goesTo: (id) => `Pulse Intro para abrir la declaración ${id}.`,

		filter: 'Filtrar estos resultados',
		facets: {
			speaker: 'Quién',
			kind: 'Clase',
			status: 'Estado',
			topic: 'Tema',
			year: 'Año',
			article: 'Artículo',
		},
		undated: 'Sin fecha',
		find: (facet) => `Buscar en ${facet.toLowerCase()}`,
		others: (value) => `${number(value)} más: escriba para encontrarlas`,
		none: 'Ninguna',
		remove: (name) => `Quitar ${name}`,
		removeAll: 'Quitar todos los filtros',
		sortBy: 'Ordenar por',
		sorts: {
			best: 'coincidencia',
			newest: 'más recientes primero',
			oldest: 'más antiguas primero',
			article: 'orden en el artículo',
		},
	};
}
