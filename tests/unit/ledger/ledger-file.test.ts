import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { toSourceFile } from '../../../src/frontmatter/source-file.ts';
import { MOST_OF_LEDGER } from '../../../src/ledger/read-ledger.ts';
import { BRIDGE, publish, read, toLines, toTold, TODAY } from './content.ts';

const LEDGER = publish({ bridge: BRIDGE });
const LINE = /^\{"id":"not-before-summer".*$/m.exec(LEDGER)?.[0] ?? '';

describe('the ledger', () => {
	it('has a line for each statement, sorted, each with a comma, and the same bytes for the same content', () => {
		const lines = LEDGER.split('\n');
		const statements = lines.slice(
			lines.indexOf('"statements": [') + 1,
			lines.indexOf('null', lines.indexOf('"statements": [')),
		);
		expect(statements.map((line) => /^\{"id":"([^"]+)".*\},$/.exec(line)?.[1])).toEqual([
			'cables-sound',
			'not-before-summer',
		]);
		expect(publish({ bridge: BRIDGE }, LEDGER)).toBe(LEDGER);
	});

	it('keeps words, first date and number, and the words of a new version with the date of its correction', () => {
		expect(toLines(LEDGER)['not-before-summer']).toEqual({
			...{
				id: 'not-before-summer',
				kind: 'quote',
				speaker: 'ana-ruiz',
				article: 'bridge',
				number: 1,
				first: '2026-03-14',
			},
			versions: [{ date: '2026-03-14', words: ['The bridge will not open before the summer,'] }],
		});
		const corrected = BRIDGE.replaceAll('before the summer', 'before the autumn').replace(
			'status: asserted\n',
			'status: asserted\ncorrections:\n  - {date: 2026-03-20, note: Wrong., statement: not-before-summer}\n',
		);
		expect(toLines(publish({ bridge: corrected }, LEDGER))['not-before-summer']?.versions).toEqual([
			{ date: '2026-03-14', words: ['The bridge will not open before the summer,'] },
			{ date: '2026-03-20', words: ['The bridge will not open before the autumn,'], corrections: ['2026-03-20'] },
		]);
	});

	it('dates what is added to a published article, and another status, by the day', () => {
		const more = BRIDGE.replace('asserted', 'disputed').replace(
			'claims:\n',
			'claims:\n  - {id: more, text: More., passage: the council, status: reported}\n',
		);
		const lines = toLines(publish({ bridge: more }, LEDGER));
		expect(lines.more).toMatchObject({ first: TODAY, number: 3 });
		expect(lines['cables-sound']?.versions).toMatchObject([
			{ status: 'asserted' },
			{ date: TODAY, status: 'disputed' },
		]);
	});

	it('keeps what is not there any more', () => {
		const renamed = BRIDGE.replace('- id: cables-sound', '- id: cables\n    aliases: [cables-sound]').replace(
			'[bridges]',
			'[tolls]',
		);
		const ledger = publish({ bridge: renamed }, LEDGER);
		expect(toLines(ledger)['cables-sound']).toMatchObject({ now: 'cables', number: 2 });
		expect(toLines(ledger).cables).toMatchObject({ number: 2, first: '2026-03-14' });
		expect((JSON.parse(ledger) as { topics: unknown }).topics).toEqual(['bridges', 'tolls', null]);
	});

	it.each<[what: string, text: string, line: number, says: RegExp]>([
		['that is no JSON', LEDGER.replace('"version": 1,', '"version" 1,'), 2, /not JSON/],
		['that is cut off', LEDGER.slice(0, 300), LEDGER.slice(0, 300).split('\n').length, /not JSON/],
		[
			'with the signs of a conflict',
			LEDGER.replace(LINE, `<<<<<<< HEAD\n${LINE}\n=======\n${LINE}\n>>>>>>> other`),
			20,
			/signs of the conflict/,
		],
		['of a later version', LEDGER.replace('"version": 1', '"version": 2'), 2, /version/],
		['with a line that lacks its number', LEDGER.replace(/"number":1,/, ''), 20, /number/],
		['that is a list', '[]\n', 1, /not what/],
		['with an id that is none', LEDGER.replace('"ana-ruiz",', '"Ana Ruiz",'), 10, /speakers/],
	])('%s is a problem at its line, and nothing else is said of permanence', (_, text, line, says) => {
		const { problems } = read({ bridge: BRIDGE.replaceAll('not-before-summer', 'summer') }, text);
		expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(['permalinks.json ledger-invalid']);
		expect(problems[0]?.message).toMatch(says);
		expect(problems[0]?.line).toBe(line);
	});

	it.each([
		['speakers', '"speaker":"ana-ruiz"', '"speaker":"guild"'],
		['states of a claim', '"status":"asserted"', '"status":"refuted"'],
	])('with two lines for an id that differ in their %s joins nothing', (_, was, now) => {
		const line = LEDGER.split('\n').find((one) => one.startsWith('{"id":') && one.includes(was)) ?? '';
		const reading = read({ bridge: BRIDGE }, LEDGER.replace(line, `${line}\n${line.replace(was, now)}`));
		expect(reading.problems.map(({ code }) => code)).toEqual(['ledger-duplicate']);
	});

	it('joins two lines for an id with all places and corrections that one of them knows', () => {
		const place = '"places":[{"article":"quay","number":4}]';
		const moved = LINE.replace(/\},$/, `,${place}},`);
		const corrected = LINE.replace(/\}\]\},$/, ',"corrections":["2026-03-20"]}]},');
		for (const lines of [
			[moved, corrected],
			[corrected, moved],
		]) {
			const { ledger, problems } = read({ bridge: BRIDGE }, LEDGER.replace(LINE, lines.join('\n')));
			expect(problems.filter(({ code }) => code.startsWith('ledger'))).toEqual([]);
			expect(ledger?.statements.find(({ id }) => id === 'not-before-summer')).toMatchObject({
				places: [{ article: 'quay', number: 4 }],
				versions: [{ corrections: ['2026-03-20'] }],
			});
		}
	});

	it('joins a name that one branch has left with the same that the other has not', () => {
		const [left, there] = ['{"former":"guild","now":"guilds"},', '"guild",'];
		for (const lines of [
			[left, there],
			[there, left],
		]) {
			const { ledger } = read({ bridge: BRIDGE }, LEDGER.replace('\n"guild",', `\n${lines.join('\n')}`));
			expect(ledger?.speakers).toEqual([{ id: 'ana-ruiz' }, { id: 'guild', now: 'guilds' }]);
		}
	});

	it.each([
		['is empty', '', 'git checkout HEAD'],
		[
			'has a date that no calendar has',
			LEDGER.replace('"first":"2026-03-14"', '"first":"2026-99-99"'),
			'git checkout HEAD',
		],
		[
			'has the signs of a conflict with what both sides had',
			LEDGER.replace('"statements"', '||||||| base\n"statements"'),
			'|||||||',
		],
	])('that %s is never to be deleted', (_, ledger, fix) => {
		const problems = read({ bridge: BRIDGE }, ledger).problems.filter(({ file }) => file === 'permalinks.json');
		expect(problems.map(({ code }) => code)).toEqual(['ledger-invalid']);
		expect(problems[0]?.fix).toContain(fix);
		expect(problems[0]?.fix).not.toMatch(/delete the file/);
	});

	it('may be larger than an article', () => {
		const { source } = toSourceFile('permalinks.json', Buffer.alloc(11 * 1024 * 1024, ' x'), MOST_OF_LEDGER) as {
			source?: unknown;
		};
		expect(source).toBeDefined();
	});

	it('with two lines for an id that contradict each other says which, and how to settle it', () => {
		const other = LINE.replace('before the summer', 'before the autumn');
		const reading = read({ bridge: BRIDGE }, LEDGER.replace(LINE, `${LINE}\n${other}`));
		expect(toTold(reading)).toEqual([
			expect.stringMatching(/^permalinks\.json:\d+ ledger-duplicate not-before-summer$/),
		]);
		expect(reading.problems[0]?.message).toMatch(/two lines that differ, 2\d and 2\d/);
	});
});

test('two branches that add and correct are joined by git without a conflict, and nothing is lost', () => {
	const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
	const git = (...args: string[]): string =>
		execFileSync(
			'git',
			['-c', 'user.name=a', '-c', 'user.email=a@a.example', '-c', 'init.defaultBranch=main', ...args],
			{ cwd: folder, encoding: 'utf8', stdio: 'pipe' },
		);
	const write = (ledger: string): void => {
		writeFileSync(join(folder, 'permalinks.json'), ledger);
		git('add', '.');
		git('commit', '-qm', 'a');
	};
	const add = (id: string, number: number, text = BRIDGE): string =>
		text.replace(
			'claims:\n',
			`claims:\n  - {id: ${id}, text: ${id}., passage: ${number === 3 ? 'the council' : 'told'}, status: reported}\n`,
		);
	const correct = (text: string): string =>
		text
			.replaceAll('before the summer', 'before the autumn')
			.replace(
				'status: asserted\n',
				'status: asserted\ncorrections:\n  - {date: 2026-03-20, note: Wrong., statement: not-before-summer}\n',
			);
	const other = add(
		'paint',
		3,
		BRIDGE.replaceAll('not-before-summer', 'other-quote').replace('cables-sound', 'other-claim'),
	);
	try {
		git('init', '-q');
		writeFileSync(join(folder, '.gitattributes'), 'permalinks.json merge=union\n');
		write(LEDGER);
		git('checkout', '-qb', 'one');
		write(publish({ bridge: correct(add('next', 3)) }, LEDGER));
		git('checkout', '-q', 'main');
		git('checkout', '-qb', 'two');
		write(publish({ bridge: BRIDGE, other }, LEDGER));
		git('merge', '-q', '--no-edit', 'one');
		const joined = readFileSync(join(folder, 'permalinks.json'), 'utf8');
		const articles = { bridge: correct(add('next', 3)), other };
		expect(toTold(read(articles, joined))).toEqual([]);
		expect(publish(articles, joined)).toBe(publish(articles, publish({ bridge: BRIDGE, other }, LEDGER)));
	} finally {
		rmSync(folder, { recursive: true });
	}
});
