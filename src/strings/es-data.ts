import type { dataEn } from './en-data.ts';
import { createNumbers, THIN_SPACE } from './intl.ts';

const { count } = createNumbers('es', THIN_SPACE);

/** The words of the page of the open data; part of `es`. */
export const dataEs: typeof dataEn = {
	dataPage: {
		link: 'Datos abiertos',
		title: 'Datos abiertos',
		standfirst:
			'El registro entero en archivos: cada declaración con su declarante, fecha, fuentes, estado y dirección.',
		files: 'Archivos',
		counts: (statements, withdrawn, articles, speakers, topics) =>
			`${count(statements, 'declaración', 'declaraciones')} (${count(withdrawn, 'retirada', 'retiradas')}), ${count(articles, 'artículo', 'artículos')}, ${count(speakers, 'declarante', 'declarantes')}, ${count(topics, 'tema', 'temas')}.`,
		updated: (day) => `Último cambio: ${day}.`,
		version: (version) => `Versión del formato: ${version}.`,
		descriptions: {
			'statements.json': 'Todo: declaraciones, declarantes, artículos, temas y fuentes.',
			'statements.ndjson': 'Las declaraciones, una por línea.',
			'statements.csv': 'Las declaraciones en una tabla, una por fila.',
			'schema.json': 'El JSON Schema (2020-12) de statements.json.',
			'manifest.json': 'El SHA-256 de cada declaración, del conjunto y de la última publicación registrada.',
		},
		licence: 'Reutilización',
		licenceText: 'Los datos pueden reutilizarse, modificarse y venderse, citando la fuente, con la licencia',
		withdrawnNote:
			'Una declaración retirada permanece en los datos, con fecha y motivo. Quien la difunda debe decir que está retirada.',
		feeds: 'Canales',
		feedsText:
			'Lo más reciente, cien entradas en cada uno, incluidas las declaraciones retiradas. Cada declarante y cada tema tiene sus propios canales, en la dirección de su página seguida de feed.xml o feed.json.',
		notebook: 'En un cuaderno de programación',
		notebookText: 'Python, solo con su biblioteca estándar: todas las citas que no están retiradas.',
		pandasText: 'La misma tabla con pandas: cuántas citas y afirmaciones hay de cada declarante.',
		spreadsheet: 'En una hoja de cálculo',
		steps: [
			'LibreOffice: abrir statements.csv; elegir Unicode (UTF-8) como juego de caracteres y la coma como separador.',
			'Excel: Datos, De texto/CSV; elegir 65001: Unicode (UTF-8) como origen del archivo y la coma como delimitador, y dar a la columna «said» el tipo texto: si no, Excel toma un mes por su primer día.',
			'Hojas de cálculo de Google: Archivo, Importar; o bien, en una hoja vacía, la fórmula',
		],
		formulaText: 'El número de afirmaciones controvertidas:',
		formula: (kind, status) => `=CONTAR.SI.CONJUNTO(${kind}:${kind};"claim";${status}:${status};"disputed")`,
		apostrophe:
			'Una celda que empieza por =, +, -, @, un tabulador o un fin de línea lleva delante un apóstrofo, para que ninguna hoja de cálculo la ejecute como fórmula. Varias entradas en una celda van separadas por una barra.',
		compare: 'Qué ha cambiado entre dos ediciones',
		compareText:
			'Los archivos no llevan la fecha de su elaboración y su orden depende solo del contenido: los artículos por fecha, las declaraciones por número. Cada declaración ocupa una línea. Quien guarda una copia ve qué ha cambiado comparándola con el archivo nuevo:',
		fields: 'Campos',
		fieldsText:
			'Lo que no se sabe o no procede se omite. Las fechas tienen la precisión que se conoce: día, mes o año. Los nombres y las descripciones son los del esquema, en inglés.',
		parts: {
			head: 'El conjunto de statements.json',
			statements: 'Una declaración',
			speakers: 'Un declarante',
			articles: 'Un artículo',
			topics: 'Un tema',
			sources: 'Una fuente',
		},
		columns: 'Las columnas de statements.csv',
		required: 'obligatorio',
		optional: 'opcional',
	},
};
