/** The first moment of the period a date names, UTC. The year is set apart: `Date.UTC` reads 25 as 1925. */
export function toTime(date: string): Date {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const time = new Date(Date.UTC(2000, month - 1, day));
	time.setUTCFullYear(year, month - 1, day);
	return time;
}
