import type { movedEn } from './en-moved.ts';

/** The words for what has another address now, and for what nothing is about any more; part of `es`. */
export const movedEs: typeof movedEn = {
	moved: {
		title: 'Esto tiene ahora otra dirección',
		statements: 'Sus declaraciones',
		departed: 'Declaraciones que ahora están en otro artículo',
		elsewhere: (name, title) => `${name} de ${title}`,
		formerly: (value) => (value === 1 ? 'Dirección anterior' : 'Direcciones anteriores'),
		formerTopic: 'Ya no hay nada en el registro sobre este tema.',
	},
};
