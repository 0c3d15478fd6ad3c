import { describe, expect, test } from 'vitest';
import { buildRecord } from '../../../src/record/build-record.ts';
import type { ClaimStatement, QuoteStatement, SiteRecord, Statement } from '../../../src/record/model.ts';
import { ada, babbage, toEntry, type Frontmatter } from './entries.ts';

const source = (id: string, date: string) => ({ id, publisher: 'Gazette', title: 'Report', date });
const quote = (id: string, more: object = {}) => ({ id, speaker: 'ada', text: `words of ${id}`, ...more });
const claim = (id: string, more: object = {}) => ({
	id,
	text: `Proposition of ${id}.`,
	passage: `passage of ${id}`,
	status: 'asserted' as const,
	...more,
});

const build = (articles: Record<string, Frontmatter>, labels: Record<string, string> = {}): SiteRecord =>
	buildRecord(
		Object.entries(articles).map(([slug, frontmatter]) => toEntry(slug, frontmatter)),
		new Map(Object.entries(labels)),
	);

const ids = (statements: readonly Statement[]): string[] => statements.map(({ id }) => id);

function find(record: SiteRecord, id: string): Statement {
	const statement = [...record.statements, ...record.withdrawn].find((candidate) => candidate.id === id);
	if (statement === undefined) throw new Error(`no statement ${id}`);
	return statement;
}

function findClaim(record: SiteRecord, id: string): ClaimStatement {
	const statement = find(record, id);
	if (statement.kind !== 'claim') throw new Error(`${id} is no claim`);
	return statement;
}

function findQuote(record: SiteRecord, id: string): QuoteStatement {
	const statement = find(record, id);
	if (statement.kind !== 'quote') throw new Error(`${id} is no quote`);
	return statement;
}

test('a site without articles has nothing', () => {
	expect(buildRecord([], new Map())).toEqual({
		articles: [],
		statements: [],
		withdrawn: [],
		contested: [],
		speakers: [],
		topics: [],
		formerTopics: [],
	});
});

test('articles stand newest first, then by slug', () => {
	const { articles } = build({
		b: { published: '2025-02-01' },
		c: { published: '2025-03' },
		a: { published: '2025-02-01' },
		d: { published: '2025-03-09' },
	});
	expect(articles.map(({ slug }) => slug)).toEqual(['d', 'c', 'a', 'b']);
});

describe('when a claim was made', () => {
	const sources = [source('old', '2019'), source('new', '2024-05')];
	const quotes = [quote('q-later', { said: '2025-02-02' }), quote('q-first', { said: '2025-01' }), quote('q-undated')];
	test.each([
		['its own date', { said: '2020-01-01', quotes: ['q-first'] }, '2020-01-01', 'said'],
		['else the earliest of its quotes', { quotes: ['q-later', 'q-first'], sources: ['old'] }, '2025-01', 'said'],
		['else the earliest of its sources', { quotes: ['q-undated'], sources: ['new', 'old'] }, '2019', 'published'],
		['else it is not known', { quotes: ['q-undated'] }, undefined, 'published'],
	])('%s', (_name, more, said, dateVerb) => {
		const record = build({ a: { sources, quotes, claims: [claim('c', more)] } });
		expect(find(record, 'c').said).toBe(said);
		expect(find(record, 'c').dateVerb).toBe(dateVerb);
	});
});

describe('positions', () => {
	const toRows = ({ positions }: ClaimStatement) =>
		positions.map(({ speaker, stance, shownBy }) => [speaker.id, stance, shownBy?.id]);

	test('who makes a claim asserts it, before all others', () => {
		const record = build({
			a: {
				quotes: [quote('q')],
				claims: [
					claim('c', {
						speaker: 'babbage',
						positions: [
							{ speaker: 'menabrea', stance: 'denies' },
							{ speaker: 'ada', stance: 'warns', quote: 'q' },
						],
					}),
				],
			},
		});
		expect(toRows(findClaim(record, 'c'))).toEqual([
			['babbage', 'asserts', 'c'],
			['menabrea', 'denies', undefined],
			['ada', 'warns', 'q'],
		]);
	});

	test('unless another stance is declared for them', () => {
		const positions = [
			{ speaker: 'ada', stance: 'denies' as const },
			{ speaker: 'babbage', stance: 'supports' as const, scope: 'in part' },
		];
		const record = build({ a: { claims: [claim('c', { speaker: 'babbage', positions })] } });
		expect(toRows(findClaim(record, 'c'))).toEqual([
			['babbage', 'supports', 'c'],
			['ada', 'denies', undefined],
		]);
		expect(findClaim(record, 'c').positions[0]?.scope).toBe('in part');
	});

	test('a claim of the article itself has only declared ones', () => {
		expect(toRows(findClaim(build({ a: { claims: [claim('c')] } }), 'c'))).toEqual([]);
	});

	test('a speaker has them by article, the newest first', () => {
		const { speakers } = build({
			old: { published: '2024', claims: [claim('c-old', { speaker: 'ada' })] },
			new: { published: '2025', claims: [claim('c-new', { speaker: 'ada' })] },
		});
		const found = speakers.find(({ id }) => id === 'ada');
		expect(found?.positions.map((position) => position.claim.id)).toEqual(['c-new', 'c-old']);
	});

	test('claims on which others disagree are contested, denials before warnings before silence', () => {
		const against = (stance: 'denies' | 'warns' | 'did-not-address' | 'supports') => ({
			speaker: 'ada',
			positions: [{ speaker: 'babbage', stance }],
		});
		const { contested } = build({
			a: {
				claims: [
					claim('agreed', against('supports')),
					claim('silence', against('did-not-address')),
					claim('warned', against('warns')),
					claim('denied', against('denies')),
				],
			},
		});
		expect(ids(contested)).toEqual(['denied', 'warned', 'silence']);
	});
});

test('a quote knows the claims that rest on it or whose positions it shows, once each, by number', () => {
	const record = build({
		a: {
			quotes: [quote('q')],
			claims: [
				claim('rests', { quotes: ['q'], positions: [{ speaker: 'ada', stance: 'asserts', quote: 'q' }] }),
				claim('other'),
				claim('shown', { positions: [{ speaker: 'ada', stance: 'denies', quote: 'q' }] }),
			],
		},
	});
	expect(ids(findQuote(record, 'q').claims)).toEqual(['rests', 'shown']);
	expect(ids(findClaim(record, 'rests').quotes)).toEqual(['q']);
});

describe('topics', () => {
	test('of a statement are its own, else the article’s', () => {
		const record = build({
			a: { topics: ['engines', 'poetry'], quotes: [quote('own', { topics: ['poetry'] }), quote('inherited')] },
		});
		const toTopics = (id: string) => find(record, id).topics.map((topic) => topic.id);
		expect(toTopics('own')).toEqual(['poetry']);
		expect(toTopics('inherited')).toEqual(['engines', 'poetry']);
	});

	test('are labelled by the list, else by their ids in words, and stand by label', () => {
		const { topics } = build({ a: { topics: ['drug-cartels', 'z'] } }, { z: 'Algebra', unused: 'Unused' });
		expect(topics.map(({ id, label }) => [id, label])).toEqual([
			['z', 'Algebra'],
			['drug-cartels', 'Drug cartels'],
		]);
	});

	test('know the articles that declare them and the statements about them', () => {
		const { topics } = build({
			a: { published: '2024', topics: ['engines'], quotes: [quote('q-a', { said: '2023' })] },
			b: { published: '2025', topics: ['engines'], quotes: [quote('q-b', { said: '2024' })] },
			c: { quotes: [quote('q-c', { topics: ['engines'] })] },
		});
		expect(topics[0]?.articles.map(({ slug }) => slug)).toEqual(['b', 'a']);
		expect(ids(topics[0]?.statements ?? [])).toEqual(['q-b', 'q-a', 'q-c']);
	});
});

describe('speakers', () => {
	test('are one over all articles, by name, with the role of the newest', () => {
		const { speakers } = build({
			old: { published: '2024', speakers: [{ ...ada, role: 'Pupil', sameAs: ['https://a.example'] }, babbage] },
			new: { published: '2025', speakers: [{ ...ada, sameAs: ['https://b.example', 'https://a.example'] }] },
		});
		expect(speakers.map(({ name, short, role }) => [name, short, role])).toEqual([
			['Ada Lovelace', 'Lovelace', 'Countess'],
			['Charles Babbage', 'Charles Babbage', 'Inventor'],
		]);
		expect(speakers[0]?.sameAs).toEqual(['https://b.example', 'https://a.example']);
		expect(speakers[0]?.articles.map(({ slug }) => slug)).toEqual(['new', 'old']);
	});

	test('keep in a statement the role they had in its article', () => {
		const record = build({
			old: { published: '2024', speakers: [{ ...ada, role: 'Pupil' }], quotes: [quote('q')] },
			new: { published: '2025' },
		});
		expect(find(record, 'q').role).toBe('Pupil');
		expect(find(record, 'q').speaker?.role).toBe('Countess');
	});
});

test('statements stand newest first, undated last, then by article and number', () => {
	const record = build({
		old: { published: '2024', quotes: [quote('o-1', { said: '2025-01-05' }), quote('o-undated')] },
		new: {
			published: '2025',
			quotes: [
				quote('n-1', { said: '2025-01-05' }),
				quote('n-2', { said: '2025-01' }),
				quote('n-3', { said: '2025-01-05' }),
			],
		},
	});
	expect(ids(record.statements)).toEqual(['n-1', 'n-3', 'o-1', 'n-2', 'o-undated']);
	expect(ids(record.speakers[0]?.statements ?? [])).toEqual(ids(record.statements));
});

describe('a withdrawn statement', () => {
	const withdrawn = { date: '2025-03-01', reason: 'It was misheard.' };
	const record = build({
		a: {
			topics: ['engines'],
			quotes: [quote('q-1', { said: '2020' }), quote('q-2', { withdrawn, said: '1999' }), quote('q-3')],
			claims: [
				claim('c-1', { speaker: 'ada', quotes: ['q-1', 'q-2'] }),
				claim('c-2', { speaker: 'ada', withdrawn, quotes: ['q-1'] }),
			],
		},
	});

	test('leaves every list', () => {
		expect(ids(record.statements)).toEqual(['q-1', 'c-1', 'q-3']);
		expect(ids(record.speakers[0]?.statements ?? [])).toEqual(['q-1', 'c-1', 'q-3']);
		expect(ids(record.topics[0]?.statements ?? [])).toEqual(['q-1', 'c-1', 'q-3']);
		expect(ids(record.articles[0]?.statements ?? [])).toEqual(['q-1', 'q-3', 'c-1']);
		expect(ids(findQuote(record, 'q-1').claims)).toEqual(['c-1']);
		expect(record.speakers[0]?.positions.map((position) => position.claim.id)).toEqual(['c-1']);
	});

	test('dates nothing and supports nothing', () => {
		expect(ids(findClaim(record, 'c-1').quotes)).toEqual(['q-1']);
		expect(find(record, 'c-1').said).toBe('2020');
	});

	test('keeps its page, with the neighbours that stand round it, which pass it over', () => {
		expect(ids(record.withdrawn)).toEqual(['q-2', 'c-2']);
		expect(record.withdrawn[0]?.withdrawn).toEqual(withdrawn);
		const around = (id: string) => [find(record, id).previous?.id, find(record, id).next?.id];
		expect(around('q-1')).toEqual([undefined, 'q-3']);
		expect(around('q-2')).toEqual(['q-1', 'q-3']);
		expect(around('q-3')).toEqual(['q-1', 'c-1']);
		expect(around('c-2')).toEqual(['c-1', undefined]);
	});

	test('that is gone from the prose shows the words declared, without outer marks', () => {
		const gone = build({ a: { quotes: [quote('q', { withdrawn, text: ['“First part,”', 'second'] })] } });
		expect(findQuote(gone, 'q').pieces).toEqual(['First part,', 'second']);
		expect(find(gone, 'q').anchor).toBeUndefined();
		expect(find(gone, 'q').context).toBeUndefined();
	});
});

test('a quote is printed as it stands in the article', () => {
	const entry = toEntry('a', { quotes: [quote('q', { text: ['we go'] })] }, 'He said: “we go” and went.');
	const [anchor] = entry.anchors;
	if (anchor?.pieces[0] !== undefined) anchor.pieces[0].exact = 'we go';
	const record = buildRecord([entry], new Map());
	expect(findQuote(record, 'q').pieces).toEqual(['we go']);
	expect(find(record, 'q').context?.sentence).toEqual([
		{ text: 'He said: ', lit: false },
		{ text: '“we go”', lit: true },
		{ text: ' and went.', lit: false },
	]);
});

test('corrections stand with the article and with the statement they concern', () => {
	const corrections = [
		{ date: '2025-01-02', note: 'A name was wrong.' },
		{ date: '2025-01-03', note: 'A word was wrong.', statement: 'q', was: 'a', now: 'b' },
	];
	const record = build({ a: { quotes: [quote('q'), quote('r')], corrections } });
	expect(record.articles[0]?.corrections).toHaveLength(2);
	expect(find(record, 'q').corrections.map(({ note }) => note)).toEqual(['A word was wrong.']);
	expect(find(record, 'r').corrections).toEqual([]);
});

test('a broken reference is thrown, not passed over', () => {
	expect(() => build({ a: { quotes: [quote('q', { speaker: 'nobody' })] } })).toThrow('"nobody"');
	expect(() => build({ a: { quotes: [quote('q', { source: 'none' })] } })).toThrow('"none"');
	expect(() => build({ a: { claims: [claim('c', { quotes: ['none'] })] } })).toThrow('"none"');
	const unnumbered = { ...toEntry('a', { quotes: [quote('q')] }), numbers: {} };
	expect(() => buildRecord([unnumbered], new Map())).toThrow('no number');
});

test('1,000 articles with 6,000 statements and their contexts take less than a CPU second', () => {
	const text = Array.from({ length: 40 }, (_, index) => `Sentence ${index} has some words of its own in it.`).join(' ');
	const entries = Array.from({ length: 1_000 }, (_, number) =>
		toEntry(
			`a-${number}`,
			{
				topics: [`t-${number % 40}`],
				quotes: [1, 2, 3].map((index) => quote(`q-${number}-${index}`, { text: `Sentence ${index * 9} has` })),
				claims: [1, 2, 3].map((index) =>
					claim(`c-${number}-${index}`, {
						speaker: 'ada',
						passage: `Sentence ${index * 8} has`,
						quotes: [`q-${number}-${index}`],
					}),
				),
			},
			text,
		),
	);
	const before = process.cpuUsage();
	const record = buildRecord(entries, new Map());
	const { user, system } = process.cpuUsage(before);
	expect(record.statements).toHaveLength(6_000);
	expect((user + system) / 1e6).toBeLessThan(1);
});
