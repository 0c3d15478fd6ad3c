import type { feedsEn } from './en-feeds.ts';

/** The words of feeds and of the links to them; part of `es`. */
export const feedsEs: typeof feedsEn = {
	feeds: {
		link: 'Canal',
		explanation: 'Esto es un canal: su dirección, en un lector de canales, avisa de lo nuevo.',
		page: 'Lo mismo en una página',
		speaker: (name) => `Todas las declaraciones de ${name}, las más recientes primero.`,
		topic: (label) => `Todas las declaraciones sobre «${label}», las más recientes primero.`,
		correction: (corrected, what) => `${corrected}: ${what}`,
		withdrawn: (withdrawn, title) => `${withdrawn}: ${title}`,
	},
};
