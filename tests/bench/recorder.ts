import type { Interface } from './interfaces.ts';

/** What a page shows in a frame. */
export interface Frame {
	/** In milliseconds since the page was opened. */
	time: number;
	hits: number;
	/** The marked words of the first result, in small letters. */
	marks: string[];
	status: string;
	/** The facet's values that are shown. */
	values: number;
}

/** What a reader has done. */
export interface Act {
	time: number;
	type: 'focusin' | 'input' | 'click';
}

export interface Recording {
	frames: Frame[];
	acts: Act[];
}

/**
 * Runs in the page, before its own scripts: writes down what a reader does, and each frame that shows something else
 * than the one before, in `window.recording`.
 */
export function record({ hit, mark, status, facet }: Interface): void {
	const recording: Recording = { frames: [], acts: [] };
	Object.assign(globalThis, { recording });
	let last = '';
	let isWaiting = false;
	const toFrame = (): Omit<Frame, 'time'> => {
		const hits = document.querySelectorAll(hit);
		const marks = [...(hits[0]?.querySelectorAll(mark) ?? [])];
		return {
			hits: hits.length,
			marks: marks.flatMap(({ textContent }) => textContent.toLowerCase().split(/\s+/)),
			status: document.querySelector(status)?.textContent ?? '',
			values: facet ? document.querySelectorAll(facet.value).length : 0,
		};
	};
	const observer = new MutationObserver(() => {
		if (isWaiting) return;
		isWaiting = true;
		requestAnimationFrame((time) => {
			isWaiting = false;
			const frame = toFrame();
			const text = JSON.stringify(frame);
			if (text !== last) recording.frames.push({ time: Math.max(time, performance.now()), ...frame });
			last = text;
		});
	});
	observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
	for (const type of ['focusin', 'input', 'click'] as const) {
		document.addEventListener(type, () => recording.acts.push({ time: performance.now(), type }), true);
	}
}
