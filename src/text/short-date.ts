import { toTime } from './calendar.ts';

/** The `short` style of `dates.ts` by itself, for what reaches the browser. Expects dates that passed the schema. */
export const createShortDateFormat =
	(language: string) =>
	(date: string): string => {
		const [, month, day] = date.split('-');
		return new Intl.DateTimeFormat(language, {
			calendar: 'gregory',
			timeZone: 'UTC',
			year: 'numeric',
			...(month !== undefined && { month: 'short' }),
			...(day !== undefined && { day: 'numeric' }),
		}).format(toTime(date));
	};
