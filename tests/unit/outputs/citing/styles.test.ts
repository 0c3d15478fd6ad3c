import { describe, expect, test } from 'vitest';
import { toCitedArticle, toCitedStatement, type CitedItem } from '../../../../src/outputs/citing/cited-item.ts';
import { toCitations } from '../../../../src/outputs/citing/styles.ts';
import { en } from '../../../../src/strings/en.ts';
import { es } from '../../../../src/strings/es.ts';
import { splitName } from '../../../../src/text/names.ts';
import { engineArticle, getStatement } from '../statements.ts';

const address = 'https://ontherecord.example/articles/engine/';
const item: CitedItem = { ...toCitedArticle(engineArticle), title: 'Looms weave', issued: '2025-08-09' };

const cite = (more: Partial<CitedItem>, t = en) => toCitations({ ...item, ...more }, t);
const by = (...names: string[]): Partial<CitedItem> => ({ authors: names.map(splitName) });

describe('an article', () => {
	test('of one author', () => {
		expect(cite(by('Ada King'))).toEqual({
			chicago: `King, Ada. “Looms weave.” On the Record, August 9, 2025. ${address}.`,
			apa: `King, A. (2025, August 9). Looms weave. On the Record. ${address}`,
			mla: `King, Ada. “Looms weave.” On the Record, 9 Aug. 2025, ${address}.`,
		});
	});

	test('of two authors', () => {
		const { chicago, apa, mla } = cite(by('Ada King', 'Jean-Paul M. Sartre'));
		expect(chicago).toContain('King, Ada, and Jean-Paul M. Sartre. “');
		expect(apa).toContain('King, A., & Sartre, J.-P. M. (');
		expect(mla).toContain('King, Ada, and Jean-Paul M. Sartre. “');
	});

	test('of three authors', () => {
		const { chicago, apa, mla } = cite(by('Ada King', 'Luigi Menabrea', 'Plato'));
		expect(chicago).toContain('King, Ada, Luigi Menabrea, and Plato. “');
		expect(apa).toContain('King, A., Menabrea, L., & Plato. (');
		expect(mla).toContain('King, Ada, et al. “');
	});

	test('of more authors than a style names', () => {
		const many = by(...Array.from({ length: 21 }, (_, index) => `Ada King${String.fromCharCode(97 + index)}`));
		const { chicago, apa } = cite(many);
		expect(chicago).toContain('Kinga, Ada, Ada Kingb, Ada Kingc, et al. “');
		expect(apa).toContain('Kings, A., … Kingu, A. (');
		expect(apa).not.toContain('Kingt');
	});

	test('of a desk', () => {
		const { chicago, apa, mla } = cite({ authors: [{ literal: 'The Record Desk' }] });
		for (const citation of [chicago, mla]) expect(citation).toMatch(/^The Record Desk\. “Looms weave\.” /);
		expect(apa).toMatch(/^The Record Desk\. \(2025, August 9\)\. /);
	});

	test('of nobody begins with its title', () => {
		expect(cite(by())).toEqual({
			chicago: `“Looms weave.” On the Record, August 9, 2025. ${address}.`,
			apa: `Looms weave. (2025, August 9). On the Record. ${address}`,
			mla: `“Looms weave.” On the Record, 9 Aug. 2025, ${address}.`,
		});
	});

	test.each([
		['2025-05', 'May 2025', '2025, May', 'May 2025'],
		['2025-09', 'September 2025', '2025, September', 'Sept. 2025'],
		['2025', '2025', '2025', '2025'],
		['0987-06-01', 'June 1, 987', '0987, June 1', '1 June 0987'],
	])('of %s is dated no more precisely', (issued, chicago, apa, mla) => {
		const citations = cite({ ...by(), issued });
		expect(citations.chicago).toContain(`On the Record, ${chicago}. `);
		expect(citations.apa).toContain(`(${apa})`);
		expect(citations.mla).toContain(`On the Record, ${mla}, `);
	});

	test.each([
		['Who weaves?', '“Who weaves?” On', 'Who weaves? On'],
		['He said “no”', '“He said ‘no.’” On', 'He said “no”. On'],
		['The "engine" weaves', '“The ‘engine’ weaves.” On', 'The "engine" weaves. On'],
		['not simply drug dealers,', '“not simply drug dealers.” On', 'not simply drug dealers. On'],
		['And so on…', '“And so on…” On', 'And so on… On'],
	])('called %s keeps its marks', (title, quoted, plain) => {
		const { chicago, apa } = cite({ title });
		expect(chicago).toContain(quoted);
		expect(apa).toContain(plain);
	});

	test('of Martin Luther King, Jr. has no full stop twice', () => {
		const { chicago, apa } = cite(by('Martin Luther King, Jr.'));
		expect(chicago).toMatch(/^King Jr\., Martin Luther\. “/);
		expect(apa).toMatch(/^King Jr\., M\. L\. \(/);
	});

	test('is cited in Spanish as Spanish has it', () => {
		expect(cite({ ...by('Ada King', 'Ignacio Ruiz'), title: 'Los «telares» tejen' }, es)).toEqual({
			chicago: `King, Ada, e Ignacio Ruiz. «Los “telares” tejen». On the Record, 9 de agosto de 2025. ${address}.`,
			apa: `King, A., y Ruiz, I. (2025, 9 de agosto). Los «telares» tejen. On the Record. ${address}`,
			mla: `King, Ada, e Ignacio Ruiz. «Los “telares” tejen». On the Record, 9 ago. 2025, ${address}.`,
		});
		expect(cite({ ...by(), title: '¿Quién teje?', issued: '2025-05' }, es)).toMatchObject({
			chicago: `«¿Quién teje?». On the Record, mayo de 2025. ${address}.`,
			apa: `¿Quién teje? (2025, mayo). On the Record. ${address}`,
		});
	});
});

describe('a statement', () => {
	const citeStatement = (id: string, t = en) => toCitations(toCitedStatement(getStatement(id), t), t);

	test('that is a quote is its speaker’s, with when and where it was said', () => {
		expect(citeStatement('in-pieces')).toEqual({
			chicago:
				'Lovelace, Ada "the". “We open it in May, and nobody will stop us 🚢.” Said July 1843, Opening. ' +
				'Quoted in “Looms & <engines>.” On the Record, January 2, 2030. https://ontherecord.example/s/in-pieces/.',
			apa:
				'Lovelace, A. (2030, January 2). We open it in May, and nobody will stop us 🚢 [Said July 1843, Opening. ' +
				'Quoted in “Looms & <engines>.”]. On the Record. https://ontherecord.example/s/in-pieces/',
			mla:
				'Lovelace, Ada "the". “We open it in May, and nobody will stop us 🚢.” Said July 1843, Opening. ' +
				'Quoted in “Looms & <engines>.” On the Record, 2 Jan. 2030, https://ontherecord.example/s/in-pieces/.',
		});
	});

	test('that is undated says nothing of when it was said', () => {
		expect(citeStatement('weaves').chicago).toContain('flowers.” Quoted in “Looms');
	});

	test('that an organization made is not split', () => {
		const quote = getStatement('weaves');
		if (quote.kind !== 'quote') throw new Error('no quote');
		const office = { ...quote.speaker, kind: 'organization' as const, name: 'Harbour Office of Ada, Ltd' };
		expect(toCitations(toCitedStatement({ ...quote, speaker: office }, en), en).mla).toMatch(
			/^Harbour Office of Ada, Ltd\. “/,
		);
	});

	test('that is a claim is its article’s, and says who makes it', () => {
		expect(citeStatement('opens-in-may').mla).toMatch(
			/^King, Ada, and The Record Desk\. “The harbour opens in May\.” Claim of Ada "the" Lovelace, July 1843, as worded in “/,
		);
		expect(citeStatement('it-weaves').mla).toContain('“The engine weaves.” Claim of the article “Looms');
	});

	test('that is withdrawn is never cited without saying so', () => {
		for (const citation of Object.values(citeStatement('taken-back'))) {
			expect(citation).toContain('Withdrawn February 3, 2030');
		}
	});

	test('is described in Spanish on a Spanish page', () => {
		expect(citeStatement('in-pieces', es).chicago).toContain(
			'Palabras dichas en julio de 1843, Opening. Citadas en «Looms & <engines>». On the Record, 2 de enero de 2030.',
		);
		expect(citeStatement('taken-back', es).mla).toContain(
			'Afirmación de Ada "the" Lovelace, con las palabras de «Looms & <engines>». Retirada el 3 de febrero de 2030.',
		);
	});
});
