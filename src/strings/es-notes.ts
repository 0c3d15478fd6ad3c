import type { NotesStrings } from './en-notes.ts';
import { statusLabelsEs } from './es-labels.ts';
import { createNumbers, THIN_SPACE } from './intl.ts';

/** What is said beside results, in Spanish. */
export function createNotesEs(): NotesStrings {
	const { count } = createNumbers('es', THIN_SPACE);

	const statements = (value: number, isAtLeast: boolean): string =>
		(isAtLeast ? 'al menos ' : '') + count(value, 'declaración', 'declaraciones');

	return {
		language: 'es',
		nothingMeans: 'Es un hecho de este registro, no de lo que se haya dicho en otra parte.',
		most: (value) =>
			`Solo se muestran ${count(value, 'declaración', 'declaraciones')}. Acote la búsqueda para ver las demás.`,
		cut: 'Es más largo que una búsqueda. Solo se ha buscado el comienzo.',
		noDate: (value) =>
			`«${value}» no es una fecha. Escriba 2025, 2025-08 o 2025-08-08. La condición no se ha tenido en cuenta.`,
		unknown: {
			speaker: (value) => `Nadie se llama aquí «${value}».`,
			article: (value) => `Ningún artículo se llama aquí «${value}».`,
			year: (value) => `Ninguna declaración lleva aquí la fecha ${value}.`,
			topic: (value) => `Ningún tema se llama aquí «${value}».`,
			kind: (value) => `«${value}» no es una clase de declaración. Las clases son quote y claim.`,
			status: (value) => `«${value}» no es un estado. Los estados son ${Object.keys(statusLabelsEs).join(', ')}.`,
		},
		quoted: (word) => `«${word}»`,
		beginning: (word, words) => `«${word}» se tomó por el comienzo de ${words}.`,
		beginsMany: (word, known, words) =>
			`${count(known, 'palabra empieza', 'palabras empiezan')} por «${word}», entre ellas ${words}. Siga escribiendo.`,
		statements,
		without: (name) => `Sin ${name}`,
		alone: (name) => `Solo ${name}`,
		instead: (word) => `«${word}» no está en el registro. ¿Quiso decir`,
		asWord: (typed) => `Buscar «${typed}» como palabra`,
		goesTo: (id) => `Pulse Intro para abrir la declaración ${id}.`,
	};
}
