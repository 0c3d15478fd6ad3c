import type { Strings } from './en.ts';

export const cardEs: Strings['card'] = {
	shortened: 'Abreviada aquí. La declaración completa está en la dirección de abajo.',
	shortenedText: 'Abreviado aquí. El texto completo está en la dirección de abajo.',
};
