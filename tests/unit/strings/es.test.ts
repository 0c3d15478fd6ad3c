import { expect, test } from 'vitest';
import { es } from '../../../src/strings/es.ts';
import { createNotesEs } from '../../../src/strings/es-notes.ts';
import { createSearchEs } from '../../../src/strings/es-search.ts';
import { quote } from '../../../src/text/quotation-marks.ts';

const search = createSearchEs();

test.each([
	[es.statementsCount(0), '0 declaraciones'],
	[es.statementsCount(1), '1 declaración'],
	[es.statementsCount(6000), '6000 declaraciones'],
	[es.statementsCount(60000), '60\u202F000 declaraciones'],
	[es.articlesCount(1), '1 artículo'],
	[es.positionsCount(2), '2 posturas'],
	[es.article.minutes(1), '1\u00A0minuto de lectura'],
	[es.article.minutes(4), '4\u00A0minutos de lectura'],
	[es.article.by(['Ada', 'Charles', 'Ignacio']), 'Por Ada, Charles e Ignacio'],
	[es.article.concerns('Cita 6, Eusebio Tarancón'), 'Se refiere a la cita 6, Eusebio Tarancón'],
	[es.statementName('claim', 7, undefined), 'Afirmación 7'],
	[es.statementName('quote', 1, 'Ada'), 'Cita 1, Ada'],
	[es.statementOf('quote', 8, 10), 'Cita 8 de 10'],
	[es.kindAndStatus('quote', undefined), 'Cita,'],
	[es.kindAndStatus('claim', es.statuses.reported.label), 'Afirmación. Difundida, sin confirmar;'],
	[es.timeline.name('2025', '2025'), 'Declaraciones por fecha, 2025'],
	[es.timeline.name('2025-01', '2025-08-08'), 'Declaraciones por fecha, de enero de 2025 al 8 de agosto de 2025'],
	[es.timeline.day('2025-08-08'), 'La línea roja señala el 8 de agosto de 2025, fecha del artículo.'],
	[es.timeline.bySource(['3']), 'La declaración núm.\u00A03 figura en la fecha de su fuente.'],
	[es.timeline.bySource(['3', '4']), 'Las declaraciones núms.\u00A03 y 4 figuran en la fecha de su fuente.'],
	[es.timeline.undated(['7']), 'La declaración núm.\u00A07 no tiene fecha y no está dibujada.'],
	[es.timeline.undated(['7', '8', '9']), 'Las declaraciones núms.\u00A07, 8 y 9 no tienen fecha y no están dibujadas.'],
	[es.statement.previous(3), 'Anterior: núm.\u00A03'],
	[es.statement.sources(1), 'Fuente'],
	[es.statement.topics(2), 'Temas'],
	[es.tallyAndSpeakers(5, 5, 4), '10 declaraciones: 5 citas y 5 afirmaciones; 4 declarantes'],
	[es.lists.page(2, 3), 'Página 2 de 3'],
	[es.lists.paged('Temas', 2, 3), 'Temas, página 2 de 3'],
	[es.lists.newestOf(50, 60), 'Lo más reciente: 50 de 60.'],
	[es.prose.backToText(''), 'Volver al texto'],
	[es.prose.backToText('2'), 'Volver a la llamada de la nota 2'],
	[es.prose.image('Un faro'), 'Imagen: Un faro'],
	[es.languageName('en'), 'inglés'],
	[createNotesEs().statements(1, false), '1 declaración'],
	[createNotesEs().statements(60_000, true), 'al menos 60\u202F000 declaraciones'],
	[search.found(1, false, 16), '1 declaración de 16 coincide'],
	[search.found(200, true, 60_000), 'Al menos 200 declaraciones de 60\u202F000 coinciden'],
	[search.foundByNumber(1, '3'), '1 declaración lleva el número 3'],
	[search.foundByNumber(2, '3'), '2 declaraciones llevan el número 3'],
	[es.searchPage.all(16, 16), '16 declaraciones en el registro'],
	[es.searchPage.all(200, 60_000), '60\u202F000 declaraciones en el registro; aquí figuran las 200 más recientes'],
	[search.more(1), 'Mostrar 1 declaración más'],
	[search.more(20), 'Mostrar 20 declaraciones más'],
	[search.nothing(''), 'No se encontró ninguna declaración'],
	[search.nothing('luna'), 'No se encontró ninguna declaración con «luna»'],
])('%s', (printed, expected) => {
	expect(printed).toBe(expected);
});

test.each([
	[6, 10, '16 declaraciones: 6 citas y 10 afirmaciones'],
	[1, 1, '2 declaraciones: 1 cita y 1 afirmación'],
	[1, 0, '1 cita'],
	[0, 2, '2 afirmaciones'],
	[0, 0, '0 declaraciones'],
])('%i quotes and %i claims: %s', (quotes, claims, printed) => {
	expect(es.tally(quotes, claims)).toBe(printed);
});

test.each([
	[{ day: '2025-08-08', verb: 'said', kind: 'quote' }, 'dicha el 8 ago 2025'],
	[{ day: '2025-08', verb: 'said', kind: 'claim' }, 'hecha en ago 2025'],
	[{ day: '2025', verb: 'published', kind: 'claim' }, 'publicada en 2025'],
	[{ day: '2025-08-08', verb: 'said', style: 'full' }, 'dicho el viernes 8 de agosto de 2025'],
	[{ day: '2025-08', verb: 'said', style: 'full' }, 'dicho en agosto de 2025'],
	[{ day: '2025-08-08', verb: 'published' }, 'según fuente publicada el 8 ago 2025'],
	[{ day: undefined, verb: 'said', kind: 'quote' }, 'sin fecha'],
] as const)('the date %j has the verb and the preposition that its place asks for', (dated, printed) => {
	expect(es.dated(dated)).toBe(printed);
});

test.each([
	['2025-08-08', 'viernes 8 de agosto de 2025', 'Viernes, 8 de agosto de 2025', '8 de agosto de 2025'],
	['2025-08', 'agosto de 2025', 'Agosto de 2025', 'Agosto de 2025'],
	['2025', '2025', '2025', '2025'],
])('the date %s within a sentence, and at the beginning of a line', (day, full, fullAlone, longAlone) => {
	expect([es.date.full(day), es.date.fullAlone(day), es.date.longAlone(day)]).toEqual([full, fullAlone, longAlone]);
});

test.each([
	['2025-08-08', 'el 8 de agosto de 2025', 'el 8 ago 2025'],
	['2025-08', 'en agosto de 2025', 'en ago 2025'],
	['2025', 'en 2025', 'en 2025'],
])('what happened %s has the preposition of its precision', (day, long, short) => {
	expect(es.article.updated(day)).toBe(`Actualizado ${long}`);
	expect(es.article.accessed(day)).toBe(`consultado ${long}`);
	expect(es.article.corrected(day)).toBe(`Corregida ${short}`);
	expect(es.statement.withdrawn(day, 'long')).toBe(`Retirada ${long}`);
});

test.each([
	['2025-08-08', '2025-09-09', 'del 8 ago 2025 al 9 sept 2025'],
	['2024', '2025-01', 'de 2024 a ene 2025'],
	['2025-08-08', '2025-08-08', '8 ago 2025'],
])('from %s to %s', (from, to, printed) => {
	expect(es.lists.period(from, to)).toBe(printed);
});

test('a title gives up its own marks to those around it, a quote keeps its letters', () => {
	expect(es.titled('«Volveremos», dice la alcaldesa')).toBe('«“Volveremos”, dice la alcaldesa»');
	expect(quote('Dijo «no» y se fue', 'es')).toBe('«Dijo «no» y se fue»');
});
