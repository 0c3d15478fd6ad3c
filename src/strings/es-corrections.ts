import type { correctionsEn } from './en-corrections.ts';
import { capitalize, createIntl, THIN_SPACE } from './intl.ts';

const { count, formatDate } = createIntl('es', THIN_SPACE);

/** `el 8 de agosto de 2025`, `en agosto de 2025`, `en 2025` */
const on = (day: string): string => `${isDay(day) ? 'el' : 'en'} ${formatDate(day, 'long')}`;
const from = (day: string): string => `${isDay(day) ? 'del' : 'de'} ${formatDate(day, 'long')}`;
const to = (day: string): string => `${isDay(day) ? 'al' : 'a'} ${formatDate(day, 'long')}`;
const since = (day: string): string => `${isDay(day) ? 'desde el' : 'desde'} ${formatDate(day, 'long')}`;
const isDay = (day: string): boolean => day.length > 7;

/** The words of corrections, of earlier wordings, and of what was verified; part of `es`. */
export const correctionsEs: typeof correctionsEn = {
	changes: {
		deleted: 'suprimido:',
		inserted: 'añadido:',
		earlier: 'Redacciones anteriores',
		read: (start, end) => {
			if (end === start) return `${capitalize(on(start))} decía:`;
			return `${capitalize(end === undefined ? since(start) : `${from(start)} ${to(end)}`)} decía:`;
		},
		corrected: (day) => `Corregido ${on(day)}`,
	},

	verified: {
		title: 'Comprobado al generar esta página',
		quote: (pieces) =>
			pieces === 1
				? 'Figura palabra por palabra en su lugar del artículo.'
				: `Figura palabra por palabra en su lugar del artículo, en ${count(pieces, 'parte', 'partes')}.`,
		claim: 'Redactada por este registro y vinculada a un pasaje que figura palabra por palabra en el artículo.',
		gone: 'Ya no figura en el artículo, de modo que no hay con qué comparar sus palabras.',
		noSource: 'Sin fuente indicada',
		restsOnQuotes: 'Sin fuente propia: se apoya en citas',
		sources: (value) =>
			value === 1 ? 'Fuente indicada, ' : `${count(value, 'fuente indicada', 'fuentes indicadas')}, `,
		noCopy: 'sin copia archivada',
		copies: (value) => count(value, 'copia archivada', 'copias archivadas'),
		first: (day) => `Publicada por primera vez ${on(day)}, `,
		published: (day) => `Publicada ${on(day)}, `,
		unchanged: 'sin cambios desde entonces',
		uncorrected: 'sin correcciones desde entonces',
		changed: (day) => `último cambio ${on(day)}`,
	},

	correctionsPage: {
		standfirst: 'Todo lo que aquí era erróneo y se ha corregido o retirado, de lo más reciente a lo más antiguo.',
		count: (corrections, withdrawals) =>
			`${count(corrections, 'corrección', 'correcciones')} y ${count(withdrawals, 'retirada', 'retiradas')}.`,
		none: 'Hasta la fecha no ha habido nada que corregir ni que retirar.',
		article: 'El artículo en su conjunto',
		policy: 'Cómo se corrigen los errores',
		policyText: [
			'Quien encuentre un error puede comunicarlo por correo electrónico. Lo que resulta erróneo se corrige en cuanto se sabe y nunca en silencio: toda corrección lleva fecha y dice qué era erróneo, en la página de la declaración y en la del artículo, en esta página y en su canal, en los datos abiertos y allí donde la declaración esté insertada.',
			'Las palabras anteriores a una corrección pueden seguir leyéndose en la página de la declaración. Su número y su dirección no cambian.',
			'Una declaración que no puede sostenerse se retira. Desaparece de la búsqueda y de las listas, y su página permanece y dice cuándo se retiró y por qué. El sitio no se genera si falta una declaración publicada o si sus palabras no son las de antes y ninguna corrección lo dice.',
		],
	},
};
