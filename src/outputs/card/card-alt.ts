import type { Card } from './card.ts';

/** All that a card says, for those who hear it: the words first and never shortened. */
export function toCardAlt(card: Card): string {
	if (card.form === 'statement') {
		return join([card.words, `${card.name}, ${card.role}`, card.facts, card.withdrawn ?? '']);
	}
	if (card.form === 'article') return join([card.title, card.standfirst, ...card.facts]);
	const { newest } = card;
	return join([`${card.name}, ${card.role}`, ...card.facts, ...(newest ? [newest.words, newest.facts] : [])]);
}

/** Each part as a sentence; white space of any kind is one blank. */
const join = (parts: readonly string[]): string =>
	parts
		.map((part) => part.trim().replace(/\s+/g, ' '))
		.filter((part) => part !== '')
		.map((part) => (/[.!?…。！？؟।][\p{Pe}\p{Pf}\p{Pi}"']*$/u.test(part) ? part : `${part}.`))
		.join(' ');
