import { quoteYaml } from '../../problems/yaml-text.ts';
import type { LedgerLine } from '../../schema/ledger.ts';

/** YAML that brings a statement back as withdrawn. */
export function toPutBack({ id, kind, speaker, versions }: LedgerLine, today: string): string {
	const version = versions.at(-1);
	const words = (version?.words ?? []).map((piece) => quoteYaml(piece));
	const text = words.length === 1 ? (words[0] ?? '') : `[${words.join(', ')}]`;
	return [
		`If it has another id now, write the old one there: \`aliases: [${id}]\`. If it is gone, put it back under \`${kind}s\` as withdrawn:`,
		`- id: ${id}`,
		...(speaker === undefined ? [] : [`  speaker: ${speaker}`]),
		`  text: ${text}`,
		...(kind === 'claim' ? ['  passage: the words it was tied to', `  status: ${version?.status ?? 'asserted'}`] : []),
		`  withdrawn: {date: ${today}, reason: Why it was withdrawn.}`,
	].join('\n');
}
