import { createDateFormat } from '../text/dates.ts';
import { toFullStop, toSentence } from '../text/full-stop.ts';
import type { CitedFacts, CitingStrings } from './en-citing.ts';

const formatDate = createDateFormat('es');

const MONTHS = ['ene.', 'feb.', 'mar.', 'abr.', 'mayo', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.'];

const sentences = (...parts: (string | false | undefined)[]): string =>
	parts.filter((part) => part !== false && part !== undefined).join(' ');

/** `el 9 de agosto de 2025`, `en agosto de 2025`. */
const when = (day: string): string => `${day.split('-').length > 2 ? 'el' : 'en'} ${formatDate(day, 'long')}`;

/** Spanish puts the full stop behind the marks; a mark that ends the words stays within. */
const title = (words: string): string => {
	const sentence = toSentence(words);
	const inner = toFullStop(words) === '' ? sentence : sentence.slice(0, -1);
	return `«${inner
		.replace(/"([^"]*)"/g, '“$1”')
		.replaceAll('«', '“')
		.replaceAll('»', '”')}».`;
};

/** «e» before the sound of an i. */
const and = (next: string): string => (/^h?[ií](?![aeoó])/i.test(next) ? 'e' : 'y');

/** How things are cited in Spanish. */
export const citingEs: CitingStrings = {
	quoteNote: ({ said, occasion, article, withdrawn }: CitedFacts) =>
		sentences(
			said !== undefined &&
				`Palabras dichas ${when(said)}${occasion === undefined ? '.' : toSentence(`, ${occasion}`)}`,
			said === undefined && occasion !== undefined && toSentence(occasion),
			`Citadas en ${title(article)}`,
			withdrawn !== undefined && `Retiradas ${when(withdrawn)}.`,
		),
	claimNote: ({ said, speaker, article, withdrawn }: CitedFacts) =>
		sentences(
			speaker === undefined
				? `Afirmación del artículo ${title(article)}`
				: `Afirmación de ${speaker}${said === undefined ? '' : `, ${formatDate(said, 'long')}`}, con las palabras de ${title(article)}`,
			withdrawn !== undefined && `Retirada ${when(withdrawn)}.`,
		),
	title,
	and,
	apaAnd: and,
	others: 'y otros',
	dates: {
		chicago: (day: string) => formatDate(day, 'long'),
		apa: (day: string) => {
			const [year = '', ...rest] = day.split('-');
			return rest.length === 0 ? year : `${year}, ${formatDate(day, 'long').replace(/ de \d+$/, '')}`;
		},
		mla: (day: string) => {
			const [year = '', month, date] = day.split('-');
			return [date && Number(date), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
		},
	},
};
