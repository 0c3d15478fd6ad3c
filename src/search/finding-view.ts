import { aboutPath } from '../record/permalink.ts';
import { checkStrings as t } from '../strings/check.ts';
import type { Difference } from '../text/word-diff.ts';
import type { Hit } from './answer.ts';
import type { CheckAnswer } from './check.ts';
import { create } from './elements.ts';
import type { Finding } from './finding.ts';
import type { Query } from './query.ts';
import { toItem } from './result-items.ts';

/** Shows what was pasted in its field. */
export function showPasted({ check = '' }: Query): void {
	const field = document.querySelector('textarea');
	if (field) field.value = check;
	field?.closest('details')?.setAttribute('open', '');
}

/** The finding in a few words. */
export const toVerdict = ({ finding: { verdict } }: CheckAnswer): string => t.verdicts[verdict];

/** What is to be said of a finding, and the statements it speaks of with the differences word by word. */
export function toFindingView({ finding, hits }: CheckAnswer): HTMLElement[] {
	const { index, differences, glued = [], nearest } = finding;
	const isOnRecord = finding.verdict !== 'not-on-record' && finding.verdict !== 'too-short';
	const named = [...(index === undefined ? [] : [index]), ...glued.filter((other) => other !== index)];
	const elements: HTMLElement[] = toLines(finding, index === undefined ? undefined : hits[index]).map((line) =>
		create('p', {}, line),
	);
	elements.push(create('p', {}, create('a', { href: aboutPath('check') }, t.method)));
	if (isOnRecord) {
		elements.push(
			...toComparison(differences),
			toList(
				named.map((at) => ({ index: at, differences: [] })),
				hits,
			),
		);
	}
	const others = isOnRecord ? nearest : [...(index === undefined ? [] : [{ index, differences }]), ...nearest];
	if (others.length > 0) {
		elements.push(create('h2', {}, t.nearest), create('p', { className: 'dim' }, t.nearestIntro), toList(others, hits));
	}
	return elements;
}

function toLines(finding: Finding, hit: Hit | undefined): string[] {
	const { verdict, attribution, attributionDiffers, claim } = finding;
	const said = hit?.statement.by;
	const isOther = verdict === 'other-speaker' || attributionDiffers === true;
	return [
		verdict === 'too-short' && t.tooShort,
		verdict === 'not-on-record' && t.noProof,
		claim !== undefined && t.claim,
		isOther && said !== undefined && attribution !== undefined && t.saidBy(said, attribution.name),
		!isOther && attribution !== undefined && attribution.id === undefined && t.saidByNobody(attribution.name),
		finding.part && t.part,
		finding.capitals && t.capitals,
		finding.sameWords && t.sameWords,
		finding.elided && t.elided,
		finding.glued && t.glued,
		finding.cut && t.cut,
	].filter((line) => typeof line === 'string');
}

/** The words of both sides over each other, and what the marks mean. */
function toComparison(differences: readonly Difference[]): HTMLElement[] {
	const { struck, pasted, underlined, recorded } = t.key;
	return [
		create('h2', {}, t.compared),
		create(
			'p',
			{ className: 'dim' },
			create('del', {}, struck),
			` ${pasted} `,
			create('ins', {}, underlined),
			` ${recorded}`,
		),
		toWords(differences),
	];
}

function toWords(differences: readonly Difference[]): HTMLElement {
	return create('p', { className: 'diff', dir: 'auto' }, ...differences.flatMap(toStretch));
}

/** How a stretch is marked is said aloud too: not every reader sees a line through words. */
function toStretch({ kind, text }: Difference): (Node | string)[] {
	if (kind === 'same') return [text];
	const name = kind === 'pasted' ? 'del' : 'ins';
	const said = create('span', { className: 'vh' }, `${kind === 'pasted' ? t.onlyPasted : t.onlyRecorded} `);
	const end = /\s*$/.exec(text)?.[0] ?? '';
	return [create(name, {}, said, text.trimEnd()), end];
}

function toList(
	statements: readonly { index: number; differences: Difference[] }[],
	hits: readonly Hit[],
): HTMLElement {
	const items = statements.flatMap(({ index, differences }) => {
		const hit = hits[index];
		if (!hit) return [];
		const item = toItem(hit);
		if (differences.some(({ kind }) => kind !== 'same')) item.lastElementChild?.append(toWords(differences));
		return [item];
	});
	return create('ol', {}, ...items);
}
