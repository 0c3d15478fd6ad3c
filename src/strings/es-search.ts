import { createDateFormat } from '../text/dates.ts';
import type { SearchStrings } from './en-search.ts';
import { kindsEs, statusLabelsEs } from './es-labels.ts';
import { capitalize, createLabels, createNumbers, THIN_SPACE } from './intl.ts';

const LANGUAGE = 'es';
const formatDate = createDateFormat(LANGUAGE);
const { count } = createNumbers(LANGUAGE, THIN_SPACE);

const toLabels = createLabels({ ...kindsEs, ...statusLabelsEs });

/** What the search page says while it is searched, in Spanish. */
export const searchEs: SearchStrings = {
	language: 'es',
	searching: 'Buscando…',
	statements: (value) => count(value, 'declaración encontrada', 'declaraciones encontradas'),
	someStatements: 'Declaraciones encontradas',
	nothing: 'No hay ninguna declaración que coincida. Pruebe con menos palabras o con otras.',
	articles: 'En los artículos',
	theArticle: 'Este artículo',
	kindAndDate: (kind, status, date) =>
		`${toLabels(kind, status).join('. ')}${status === undefined ? ',' : ';'} ${date === undefined ? 'sin fecha' : formatDate(date, 'short')}`,
	articleDate: (date) => capitalize(formatDate(date, 'short')),
	inArticle: 'En el artículo',
	more: (value) => `Mostrar ${count(value, 'resultado más', 'resultados más')}`,
	failed: 'No se pudo cargar la búsqueda. Todo puede leerse en las listas que siguen.',
};
