import { quoteYaml } from '../../problems/yaml-text.ts';
import type { LedgerLine } from '../../schema/ledger.ts';
import type { Desk } from './desk.ts';

/** YAML that brings a statement back as withdrawn. */
export function toPutBack(line: LedgerLine, { holdings, today }: Pick<Desk, 'holdings' | 'today'>): string {
	const { id, kind, speaker = '', versions, withdrawn = today } = line;
	const version = versions.at(-1);
	const words = (version?.words ?? []).map((piece) => quoteYaml(piece));
	const text = words.length === 1 ? (words[0] ?? '') : `[${words.join(', ')}]`;
	return [
		`- id: ${id}`,
		...(speaker === '' ? [] : [`  speaker: ${holdings.formerSpeakers.get(speaker) ?? speaker}`]),
		`  text: ${text}`,
		...(kind === 'claim' ? ['  passage: the words it was tied to', `  status: ${version?.status ?? 'asserted'}`] : []),
		`  withdrawn: {date: ${withdrawn}, reason: Why it was withdrawn.}`,
	].join('\n');
}
