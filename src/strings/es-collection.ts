import type { collectionEn, createGatheredEn } from './en-collection.ts';

/** The words of the page of the collection; part of `es`. */
export const collectionEs: typeof collectionEn = {
	collectionPage: {
		link: 'Su colección',
		title: 'Colección',
		description:
			'Declaraciones reunidas de varias páginas, para compartirlas con una sola dirección, copiarlas, citarlas o imprimirlas.',
		standfirst:
			'Declaraciones que usted reúne de varias páginas, para compartirlas con una sola dirección, copiarlas, citarlas o imprimirlas.',
		how: 'Abra la página de una declaración y pulse «Guardar»; púlselo otra vez para retirarla. La colección se guarda solo en este navegador: nadie más sabe de ella mientras usted no comparta su dirección.',
		noScript:
			'Una colección necesita JavaScript, porque se guarda en el navegador y en ningún otro lugar. Sin él se puede leer, copiar y citar cada declaración.',
		ownNote: 'Se guarda solo en este navegador.',
		sent: 'Una colección que le enviaron',
		sentNote: 'Estas declaraciones no están en su propia colección si usted no las guarda.',
		copyLink: 'Copiar enlace a la colección',
		quotes: 'Copiar todo',
		csv: 'Tabla CSV',
		print: 'Imprimir',
		keep: 'Guardarlas en mi colección',
		statements: 'Declaraciones',
		up: 'Subir',
		down: 'Bajar',
		remove: 'Retirar',
		retry: 'Intentar de nuevo',
	},
};

const statements = (count: number): string => `${count} ${count === 1 ? 'declaración' : 'declaraciones'}`;

export const createGatheredEs = (): ReturnType<typeof createGatheredEn> => ({
	language: 'es',
	fetching: (count) => `Se piden ${statements(count)}…`,
	fetched: (count) => `${statements(count)}.`,
	failed: (count) => `No se pudo obtener ${statements(count)}; faltan en lo que se copie o guarde.`,
	missing: (count) => `No están en este registro: ${statements(count)}.`,
	wrong: (texts) => `No es el id de una declaración: ${texts}.`,
	excess: (limit, count) => `Una colección admite ${limit} declaraciones; se omiten ${count} más.`,
	nothing: 'La dirección no nombra ninguna declaración.',
	isMissing: 'Aquí no hay ninguna declaración con este id.',
	isFailed: 'No se pudo obtener esta declaración.',
	removed: (count) => `Retirada. Quedan ${statements(count)}.`,
	moved: (place, count) => `Ahora está en el lugar ${place} de ${count}.`,
	kept: (count, total) => `Añadidas: ${statements(count)}. Su colección: ${statements(total)}.`,
	notKept: 'El navegador no guarda nada para esta página: no se puede coleccionar.',
	csvFailed: 'No se pudo hacer la tabla: faltó obtener una declaración.',
});
