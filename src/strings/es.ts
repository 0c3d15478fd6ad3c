import type { Strings } from './en.ts';
import { aboutEs } from './es-about.ts';
import { collectionEs } from './es-collection.ts';
import { correctionsEs } from './es-corrections.ts';
import { dataEs } from './es-data.ts';
import { feedsEs } from './es-feeds.ts';
import { cardEs } from './es-card.ts';
import { kindsEs as kinds, statusLabelsEs as statusLabels } from './es-labels.ts';
import { citingEs } from './es-citing.ts';
import { movedEs } from './es-moved.ts';
import { proseEs } from './es-prose.ts';
import { shareEs } from './es-share.ts';
import { capitalize, createIntl, THIN_SPACE } from './intl.ts';

const { number, count, formatDate, list, languageName } = createIntl('es', THIN_SPACE);

const uncapitalize = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const date: Strings['date'] = {
	/** `viernes 8 de agosto de 2025`: within a sentence the day of the week takes no comma. */
	full: (day) => formatDate(day, 'full').replace(', ', ' '),
	/** `8 de agosto de 2025` */
	long: (day) => formatDate(day, 'long'),
	/** `8 ago 2025` */
	short: (day) => formatDate(day, 'short'),
	/** Only the finest part: `8`, `ago`, `2025` */
	part: (day) => formatDate(day, 'part'),
	/** `Viernes, 8 de agosto de 2025` */
	fullAlone: (day) => capitalize(formatDate(day, 'full')),
	/** `Agosto de 2025` */
	longAlone: (day) => capitalize(formatDate(day, 'long')),
};

const isDay = (day: string): boolean => day.length > 7;

/** `el 8 de agosto de 2025`, `en agosto de 2025`, `en 2025` */
const on = (day: string, style: 'full' | 'long' | 'short'): string => `${isDay(day) ? 'el' : 'en'} ${date[style](day)}`;

/** `del 8 ago 2025 al 9 sept 2025`, `de 2024 a ene 2025`; one date alone as it is. */
const period = (from: string, to: string, style: 'long' | 'short'): string =>
	from === to
		? date[style](from)
		: `${isDay(from) ? 'del' : 'de'} ${date[style](from)} ${isDay(to) ? 'al' : 'a'} ${date[style](to)}`;

/**
 * A quote is said and a claim is made. Behind neither word the participle is neuter, and the source is named as what
 * was published: behind «este artículo» the date would else be read as the article's.
 */
const dateVerbs = {
	said: { quote: 'dicha', claim: 'hecha', neuter: 'dicho' },
	published: { quote: 'publicada', claim: 'publicada', neuter: 'según fuente publicada' },
};

/** `núm. 3`, `núms. 3 y 4`; no line break parts the word from the number. */
const numbered = (numbers: readonly string[]): string =>
	`${numbers.length === 1 ? 'núm.' : 'núms.'}\u00A0${list(numbers)}`;

/** `16 declaraciones: 6 citas y 10 afirmaciones`; one kind alone is counted alone. */
const tally = (quotes: number, claims: number): string => {
	if (claims === 0 && quotes > 0) return count(quotes, 'cita', 'citas');
	if (quotes === 0 && claims > 0) return count(claims, 'afirmación', 'afirmaciones');
	const total = count(quotes + claims, 'declaración', 'declaraciones');
	return quotes === 0
		? total
		: `${total}: ${count(quotes, 'cita', 'citas')} y ${count(claims, 'afirmación', 'afirmaciones')}`;
};

const page = (value: number, pages: number): string => `Página ${number(value)} de ${number(pages)}`;

/** Every word of the interface in Spanish, for readers in America and Spain alike. */
export const es: Strings = {
	language: 'es',
	description: 'Cada cita y cada afirmación, con su número, su fecha, su fuente y su enlace.',
	front: 'Portada',
	skip: 'Ir al contenido',
	siteNavigation: 'Sitio',
	footNavigation: 'Más del registro',
	articles: 'Artículos',
	statements: 'Declaraciones',
	speakers: 'Declarantes',
	topics: 'Temas',
	search: 'Buscar',
	about: 'Acerca del registro',

	date,
	dated: ({ day, verb, style = 'short', kind }) =>
		day === undefined ? 'sin fecha' : `${dateVerbs[verb][kind ?? 'neuter']} ${on(day, style)}`,
	languageName,

	kinds,
	statementName: (kind, value, speaker) =>
		speaker === undefined ? `${kinds[kind]} ${value}` : `${kinds[kind]} ${value}, ${speaker}`,
	kindAndStatus: (kind, status) => (status === undefined ? `${kinds[kind]},` : `${kinds[kind]}. ${status};`),
	statementOf: (kind, value, total) => `${kinds[kind]} ${value} de ${total}`,
	titled: (title) => `«${title.replaceAll('«', '“').replaceAll('»', '”')}»`,
	theArticle: 'Este artículo',
	theArticleRole: 'Relato del propio artículo',
	number,
	list,
	articlesCount: (value) => count(value, 'artículo', 'artículos'),
	tally,
	tallyAndSpeakers: (quotes, claims, speakers) =>
		`${tally(quotes, claims)}; ${count(speakers, 'declarante', 'declarantes')}`,
	statementsCount: (value) => count(value, 'declaración', 'declaraciones'),
	positionsCount: (value) => count(value, 'postura', 'posturas'),

	statuses: {
		asserted: {
			label: statusLabels.asserted,
			definition: 'La hace un declarante. Nada de lo que aquí se cita permite resolver si es cierta.',
		},
		reported: {
			label: statusLabels.reported,
			definition: 'La publica un medio. Nadie que esté en condiciones de saberlo la ha confirmado aquí.',
		},
		documented: {
			label: statusLabels.documented,
			definition: 'La muestra un documento citado: un texto, un conjunto de datos, una grabación.',
		},
		disputed: {
			label: statusLabels.disputed,
			definition: 'Los declarantes o las fuentes se contradicen, y nada permite resolverlo.',
		},
		refuted: { label: statusLabels.refuted, definition: 'Un documento citado muestra que no es así.' },
		judgement: {
			label: statusLabels.judgement,
			definition:
				'Una opinión sobre el valor, las causas o el futuro, que no puede ser verdadera ni falsa como cuestión de hecho.',
		},
	},

	stances: {
		asserts: { label: 'sostiene', definition: 'hace la afirmación' },
		supports: { label: 'respalda', definition: 'apoya la afirmación' },
		denies: { label: 'niega', definition: 'dice que no es así, o que no lo es en el ámbito indicado' },
		warns: { label: 'advierte', definition: 'alerta de lo que puede acarrear' },
		'did-not-address': {
			label: 'no se pronunció',
			definition: 'se le preguntó y no respondió, o habló de otra cosa',
		},
	},
	article: {
		contents: 'En esta página',
		text: 'El artículo',
		by: (authors) => `Por ${list(authors)}`,
		minutes: (value) => `${count(value, 'minuto', 'minutos').replace(' ', '\u00A0')} de lectura`,
		key: [
			{ mark: 'q', words: 'Las citas', after: ' llevan una línea continua; ' },
			{ mark: 'c', words: 'las afirmaciones', after: ' llevan puntos; ' },
			{
				mark: 'q c',
				words: 'las afirmaciones dentro de una cita',
				after: ' llevan ambas marcas. Cada una tiene su número y su página.',
			},
		],
		who: 'Quién dijo qué',
		positions: 'Las posturas de un vistazo',
		claim: 'Afirmación',
		noPosition: 'casilla vacía: no consta ninguna postura',
		sources: 'Fuentes',
		archived: 'Copia archivada',
		updated: (day) => `Actualizado ${on(day, 'long')}`,
		accessed: (day) => `consultado ${on(day, 'long')}`,
		corrections: 'Correcciones',
		reportError: 'Comunicar un error',
		noCorrections:
			'Ninguna hasta la fecha. Toda corrección lleva fecha, dice qué ha cambiado y conserva el número y el enlace de la declaración a la que afecta.',
		concerns: (name) => `Se refiere a la ${uncapitalize(name)}`,
		was: 'Antes',
		now: 'Ahora',
		withdrawn: 'Declaraciones retiradas',
		draft: 'Borrador: no figura en el sitio publicado',
		close: 'Cerrar',
		fullRecord: 'Ficha',
		corrected: (day) => `Corregida ${on(day, 'short')}`,
	},

	timeline: {
		title: 'Cuándo se dijo',
		name: (from, to) => `Declaraciones por fecha, ${period(from, to, 'long')}`,
		statement: (name, dated) => `${name}, ${dated}`,
		day: (day) => `La línea roja señala ${on(day, 'long')}, fecha del artículo.`,
		periods: 'Una barra sin relleno es un mes o un año del que no se conoce el día.',
		bySource: (numbers) =>
			numbers.length === 1
				? `La declaración ${numbered(numbers)} figura en la fecha de su fuente.`
				: `Las declaraciones ${numbered(numbers)} figuran en la fecha de su fuente.`,
		undated: (numbers) =>
			numbers.length === 1
				? `La declaración ${numbered(numbers)} no tiene fecha y no está dibujada.`
				: `Las declaraciones ${numbered(numbers)} no tienen fecha y no están dibujadas.`,
	},

	statement: {
		status: 'Estado',
		date: 'Fecha',
		occasion: 'Ocasión',
		sources: (value) => (value === 1 ? 'Fuente' : 'Fuentes'),
		translatedFrom: 'Idioma original',
		note: 'Nota',
		topics: (value) => (value === 1 ? 'Tema' : 'Temas'),
		permalink: 'Enlace permanente',
		inArticle: 'En el artículo',
		inPlace: 'Leer en su contexto',
		who: 'Quién adopta qué postura',
		restsOn: 'Las palabras en que se apoya',
		related: 'Afirmaciones relacionadas y quién adopta qué postura',
		noSide: 'No consta la postura de nadie.',
		corrections: 'Correcciones de esta declaración',
		withdrawn: (day, style) => `Retirada ${on(day, style)}`,
		neighbours: 'Declaraciones de este artículo',
		previous: (value) => `Anterior: ${numbered([String(value)])}`,
		next: (value) => `Siguiente: ${numbered([String(value)])}`,
		first: 'La primera declaración de este artículo',
		last: 'La última declaración de este artículo',
	},

	frontPage: {
		intro:
			'Qué se dijo, quién lo dijo y qué se sabe de ello. Cada cita y cada afirmación tienen un número, un declarante, una fecha, una fuente y un enlace propios.',
	},

	lists: {
		latest: 'Últimas declaraciones',
		contested: 'Las afirmaciones más discutidas',
		allStatements: 'Todas las declaraciones',
		allSpeakers: 'Todos los declarantes',
		allTopics: 'Todos los temas',
		allArticles: 'Todos los artículos',
		older: 'Artículos anteriores',
		olderIntro: 'Los artículos anteriores a los de la portada, del más reciente al más antiguo.',
		undated: 'Sin fecha',
		positions: 'Posturas sobre afirmaciones',
		newestOf: (shown, total) => `Lo más reciente: ${number(shown)} de ${number(total)}.`,
		spokenOf: 'Se le menciona, pero no se le cita: no consta ninguna declaración suya.',
		elsewhere: 'En otros sitios',
		searchSpeaker: 'Buscar en estas declaraciones',
		page,
		paged: (title, value, pages) => `${title}, ${uncapitalize(page(value, pages))}`,
		pages: 'Páginas',
		newer: 'Más recientes',
		earlier: 'Anteriores',
		none: 'Aquí no hay nada todavía.',
		period: (from, to) => period(from, to, 'short'),
		statementsIntro: 'Todas las citas y todas las afirmaciones, de la más reciente a la más antigua.',
		speakersIntro: 'Todas las personas y organizaciones a las que se atribuyen palabras o una postura.',
		topicsIntro: 'De qué tratan las declaraciones.',
		articlesIntro: 'Todos los artículos, del más reciente al más antiguo.',
	},

	searchPage: {
		title: 'Buscar en el registro',
		description: 'Búsqueda en todas las citas y todas las afirmaciones por palabras, declarante, tema y fecha.',
		label: 'Palabras, un declarante o un tema',
		placeholder: 'Palabra, nombre o tema',
		button: 'Buscar',
		noScript:
			'La búsqueda necesita JavaScript. Aquí figuran las declaraciones más recientes, y todo puede leerse sin él.',
		how: 'Cómo buscar',
		ways: [
			['cárteles frontera', 'declaraciones con ambas palabras, en cualquiera de sus formas'],
			['«organizaciones terroristas armadas»', 'estas mismas palabras, una tras otra'],
			['cárteles -frontera', 'declaraciones sin la palabra que sigue al signo'],
			['speaker:"Marco Rubio"', 'una persona; del mismo modo kind:quote, status:disputed y topic:sovereignty'],
			['after:2024 before:2025-08', 'después de 2024 y antes de agosto de 2025'],
			['7', 'las declaraciones con ese número; el identificador de una la abre'],
			['↓ ↑ Esc c', 'por los resultados y de vuelta al campo; c copia el enlace de un resultado'],
		],
		results: 'Resultados',
		all: (shown, size) =>
			shown < size
				? `${count(size, 'declaración', 'declaraciones')} en el registro; aquí figuran las ${number(shown)} más recientes`
				: `${count(size, 'declaración', 'declaraciones')} en el registro`,
		filter: 'Filtrar estos resultados',
		facets: {
			speaker: 'Quién',
			kind: 'Clase',
			status: 'Estado',
			topic: 'Tema',
			year: 'Año',
			article: 'Artículo',
		},
		find: (facet) => `Buscar en ${facet.toLowerCase()}`,
		sortBy: 'Ordenar por',
		sorts: {
			best: 'coincidencia',
			newest: 'más recientes primero',
			oldest: 'más antiguas primero',
			article: 'orden en el artículo',
		},
		check: {
			title: '¿Lo dijeron?',
			label: 'Pegue seis palabras o más, con el nombre de quien las habría dicho o sin él.',
			button: 'Comprobar las palabras',
		},
		browse: 'O recorrer las listas',
	},

	notFound: {
		title: 'No consta en el registro',
		text: 'No hay ninguna página en esta dirección. La dirección de una declaración no cambia una vez publicada, de modo que el enlace puede estar incompleto o mal escrito.',
	},

	share: shareEs,
	show: {
		label: 'Mostrar',
		all: 'todas las declaraciones',
		quotes: 'solo las citas',
		claims: 'solo las afirmaciones',
	},
	switches: {
		theme: 'Aspecto',
		themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
		keys: 'Teclas j y k: declaración siguiente y anterior; /: buscar',
		searchKey: 'Tecla /: buscar',
	},

	citing: citingEs,
	prose: proseEs,
	card: cardEs,

	...aboutEs,
	...collectionEs,
	...correctionsEs,
	...dataEs,
	...feedsEs,
	...movedEs,
};
