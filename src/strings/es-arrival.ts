import type { arrivalEn } from './en-arrival.ts';

/** What is said of what an address leads to, in Spanish. */
export const arrivalEs: typeof arrivalEn = {
	changed: 'Las palabras de esta declaración han cambiado desde que se copió este enlace.',
	unknown: (digest) =>
		`Este enlace remite a una redacción (${digest}) que no consta en el registro de esta declaración. Puede que las palabras fueran otras cuando se copió.`,
	see: 'Ver qué ha cambiado',
	missing: (name) => `Este enlace lleva a un lugar llamado «${name}», que no está en esta página.`,
	statement: 'Hay una declaración con ese nombre:',
	nearest: 'El nombre más parecido aquí es el de:',
	search: (words) => `Buscar «${words}»`,
	close: 'Cerrar',
};
