import { describe, expect, test } from 'vitest';
import { toMoments, toStatusChange, toValuesShown } from '../../bench/moments.ts';
import type { Frame, Recording } from '../../bench/recorder.ts';

const toFrame = (time: number, rest: Partial<Frame> = {}): Frame => ({
	time,
	hits: 0,
	marks: [],
	status: '',
	values: 0,
	...rest,
});
const typed = (...times: number[]): Recording['acts'] => times.map((time) => ({ time, type: 'input' }));

describe('the moments of a query', () => {
	test('are counted from its keys to the frame that shows its last word, and to the last that changes', () => {
		const recording: Recording = {
			acts: [{ time: 50, type: 'focusin' }, ...typed(100, 200, 300)],
			frames: [
				toFrame(250, { marks: ['harbour'], status: '9 found' }),
				toFrame(400, { marks: [], status: 'Searching' }),
				toFrame(500, { marks: ['harbour', 'bridges'], status: '3 found' }),
				toFrame(600, { marks: ['harbour', 'bridges'], status: ' 4 found ' }),
			],
		};
		expect(toMoments(recording, 60, ['harbour', 'bridge'])).toEqual({
			firstKey: 100,
			lastKey: 300,
			firstResults: 500,
			final: 600,
			status: '4 found',
		});
	});

	test('are those of the last key where its results stood there before', () => {
		const recording = { acts: typed(100, 200), frames: [toFrame(150, { marks: ['bridge'] })] };
		expect(toMoments(recording, 0, ['bridge'])).toMatchObject({ firstResults: 200, final: 200 });
	});

	test('are none without a result: what the page says is told', () => {
		const recording = { acts: typed(100), frames: [toFrame(150, { status: 'Not found' })] };
		expect(() => toMoments(recording, 0, ['bridge'])).toThrow('Not found');
		expect(() => toMoments(recording, 100, ['bridge'])).toThrow('Nothing was typed');
	});
});

describe('a click in a facet', () => {
	const recording: Recording = {
		acts: [{ time: 100, type: 'click' }],
		frames: [
			toFrame(50, { status: '9 found' }),
			toFrame(150, { status: 'Searching' }),
			toFrame(180, { status: '9 found', values: 8 }),
			toFrame(200, { status: '2 found', values: 8 }),
		],
	};

	test('is counted until there are values, or another count', () => {
		expect(toValuesShown(recording)).toBe(80);
		expect(toStatusChange(recording)).toBe(100);
	});

	test('that changes nothing is no figure', () => {
		expect(() => toStatusChange({ ...recording, frames: recording.frames.slice(0, 2) })).toThrow('changed nothing');
	});
});
