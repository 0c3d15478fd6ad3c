import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorStatements } from '../../../src/anchoring/anchor-statements.ts';
import type { Selector } from '../../../src/anchoring/selector.ts';
import { ExcessError } from '../../../src/markdown/excess.ts';
import { toProse } from '../../../src/markdown/to-prose.ts';
import { proseEn } from '../../../src/strings/en-prose.ts';
import { ANCHORING_CASES, type AnchoringCase } from '../../cases/anchoring.ts';

const textOf = (markdown: string) => toProse(markdown, { labels: proseEn, base: '/' }).text;

function anchor(markdown: string, selector: Partial<Selector> & Pick<Selector, 'pieces'>) {
	const text = textOf(markdown);
	const { anchors, failures } = anchorStatements(text, [{ id: 'it', kind: 'quote', ...selector }]);
	return { text: text.value, pieces: anchors[0]?.pieces, failure: failures[0]?.failure };
}

function expectCase(testCase: AnchoringCase, markdown = testCase.prose): void {
	const { expected, lit, start } = testCase;
	const { text, pieces, failure } = anchor(markdown, testCase);
	if (!Array.isArray(expected)) {
		expect(failure?.reason).toBe(expected.failure);
		return;
	}
	expect(failure).toBeUndefined();
	expect(pieces?.map(({ exact }) => exact)).toEqual(expected);
	for (const piece of pieces ?? []) expect(text.slice(piece.start, piece.end)).toBe(piece.exact);
	if (lit) expect(pieces?.map(({ litStart, litEnd }) => text.slice(litStart, litEnd))).toEqual(lit);
	if (start !== undefined) expect(pieces?.[0]?.start).toBe(start);
}

describe('anchorStatements', () => {
	it.each(ANCHORING_CASES)('settles $name', (testCase) => {
		expectCase(testCase);
	});

	it.each(ANCHORING_CASES)('settles $name in the middle of an article', (testCase) => {
		const shift = 'Some paragraph before it.\n\n';
		const moved = testCase.start === undefined ? testCase : { ...testCase, start: testCase.start + shift.length - 1 };
		expectCase(moved, `${shift}${testCase.prose}\n\nAnd after it.`);
	});

	it('gives for each of several places what settles it', () => {
		const markdown =
			'“Go,” said A. B said “go” and “go” again.\n\nSo “go” he did; “go” he did.\n\nSo “go” he did; “go” he did.';
		const { failure } = anchor(markdown, { pieces: ['go'] });
		if (failure?.reason !== 'ambiguous') throw new Error('expected several places');
		expect(failure.count).toBe(6);
		for (const { place, ...help } of failure.places) {
			const { pieces } = anchor(markdown, { pieces: ['go'], ...help });
			expect(pieces?.[0]?.start).toBe(place[0]?.start);
		}
	});

	it('counts an occurrence only where no prefix or suffix can tell places apart', () => {
		const several = (markdown: string, pieces = ['no']) => {
			const { failure } = anchor(markdown, { pieces });
			return failure?.reason === 'ambiguous'
				? failure.places.map(({ prefix, suffix, occurrence }) => ({ prefix, suffix, occurrence }))
				: [];
		};
		expect(several('A said “no” and B said “no” then.')).toEqual([{ suffix: 'and' }, { suffix: 'then.' }]);
		expect(several('“no” “no” “no”')).toEqual([
			{ suffix: 'no” “no”' },
			{ prefix: '“no', suffix: 'no”' },
			{ prefix: '“no” “no' },
		]);
		expect(several('“We go” “We go” “We go”', ['We go', 'We go'])).toMatchObject([
			{ suffix: 'We' },
			{},
			{ prefix: 'go' },
		]);
		expect(several('one two. two. three', ['one', 'two', 'three'])).toEqual([{ occurrence: 1 }, { occurrence: 2 }]);
	});

	describe('stops where words stand in more places than memory or time suffice for', () => {
		const value = 'no '.repeat(100_000).trim();
		const text = { value, blocks: [{ start: 0, end: value.length }] };
		const anchorIn = (selectors: Omit<Selector, 'id' | 'kind'>[]) => () =>
			anchorStatements(
				text,
				selectors.map((selector, index) => ({ id: `s${index}`, kind: 'quote', ...selector })),
			);
		const tooMany = new ExcessError({ what: 'places', offset: 0 });
		const longer = (count: number) =>
			Array.from({ length: count }, (_, index) => ({ pieces: ['no '.repeat(index + 1).trim()], occurrence: 1 }));
		const counted = (count: number) =>
			Array.from({ length: count }, (_, index) => ({ pieces: ['no'], occurrence: index + 1 }));

		it('of different words', () => {
			expect(anchorIn(longer(9))).not.toThrow();
			expect(anchorIn(longer(12))).toThrow(tooMany);
		});

		it('of different statements', () => {
			expect(anchorIn(counted(10))).not.toThrow();
			expect(anchorIn(counted(51))).toThrow(tooMany);
		});

		it('of one statement that is given many times', () => {
			expect(anchorIn(counted(200).map(() => ({ pieces: ['no'], occurrence: 9 })))).not.toThrow();
		});
	});

	it('shows the nearest passage and the difference when words are not found', () => {
		const { failure } = anchor('She said “we are not going to come to Mexico with the military,” on Friday.', {
			pieces: ['We are never going to come to Mexico with military'],
		});
		expect(failure).toMatchObject({
			reason: 'not-found',
			nearest: {
				exact: 'we are not going to come to Mexico with the military',
				differences: [
					{ written: 'We', printed: 'we' },
					{ written: 'never', printed: 'not' },
					{ written: '', printed: 'the' },
				],
			},
		});
	});

	it('says when nothing but capitals differs, and shows nothing where nothing comes near', () => {
		expect(anchor('He said we go home.', { pieces: ['We go home'] }).failure).toMatchObject({
			nearest: { differsInCaseOnly: true },
		});
		expect(anchor('He said we go home.', { pieces: ['entirely other words'] }).failure).toEqual({
			reason: 'not-found',
			piece: 0,
			nearest: undefined,
		});
	});

	const word = fc.constantFrom('go', 'no', 'we', 'stay', 'home', 'co-op', 'don’t', 'U.S.', '“yes”', '—', '…');
	const article = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 });

	it('agrees with looking at every place one by one', () => {
		fc.assert(
			fc.property(
				article,
				fc.array(fc.constantFrom('go', 'no', 'we', 'stay'), { minLength: 1, maxLength: 3 }),
				(paragraphs, words) => {
					const text = paragraphs.map((list) => list.join(' ')).join('\n');
					const blocks: { start: number; end: number }[] = [];
					for (const line of text.split('\n')) {
						const start = blocks.length === 0 ? 0 : (blocks.at(-1)?.end ?? 0) + 1;
						blocks.push({ start, end: start + line.length });
					}
					const piece = words.join(' ');
					const expected = [
						...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s')}(?![\\p{L}\\p{N}])`, 'gu')),
					];
					// Overlapping places are places too.
					const starts = new Set(expected.map(({ index }) => index));
					for (let at = 0; at < text.length; at++) {
						const here = text.slice(at).replace(/\n/g, ' ');
						const isEdge =
							!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(here.slice(piece.length));
						if (here.startsWith(piece) && isEdge) starts.add(at);
					}
					const { anchors, failures } = anchorStatements({ value: text, blocks }, [
						{ id: 'it', kind: 'claim', pieces: [piece] },
					]);
					if (starts.size === 1) expect(anchors[0]?.pieces[0]?.start).toBe([...starts][0]);
					else if (starts.size === 0) expect(failures[0]?.failure.reason).toBe('not-found');
					else expect(failures[0]?.failure).toMatchObject({ reason: 'ambiguous', count: starts.size });
				},
			),
			{ numRuns: 300 },
		);
	});
});
