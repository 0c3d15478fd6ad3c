import type { ProblemCode } from '../problems/codes.ts';
import type { PlacedProblem } from '../problems/problem.ts';
import { toShown, toYaml } from '../problems/yaml-text.ts';
import type { Use } from './list-addresses.ts';
import type { Doubt, Verdict } from './try-address.ts';

type Fault = Exclude<Verdict, { kind: 'alive' }>;

const CODES = {
	dead: 'link-dead',
	moved: 'link-moved',
	'front-page': 'link-moved',
	unreachable: 'link-unreachable',
} as const satisfies Record<Fault['kind'], ProblemCode>;

/** The problem of an address at one of its places. `archive` is what trying the archived copy has shown, if there is one. */
export function toLinkProblem(use: Use, verdict: Fault, archive: Verdict | undefined): PlacedProblem {
	return use.article.place({
		code: CODES[verdict.kind],
		place: use.place,
		message: toMessage(use, verdict),
		fix: toFix(use, verdict, archive),
	});
}

function toMessage({ key, written }: Use, verdict: Fault): string {
	const name = key === 'link' ? `The link to ${toShown(written)}` : `\`${key}\``;
	switch (verdict.kind) {
		case 'dead':
			return `${name} leads to nothing any more: ${verdict.says}.`;
		case 'unreachable':
			return `${name} could not be verified: ${verdict.says}.`;
		case 'moved':
			return `${name} leads elsewhere for good, says its server: to ${toShown(verdict.to.href)}.`;
		case 'front-page':
			return `${name} leads to the front page ${toShown(verdict.to.href)}: the page itself is probably gone.`;
	}
}

function toFix(use: Use, verdict: Fault, archive: Verdict | undefined): string {
	if (verdict.kind === 'moved') return toLine(use, withFragment(verdict.to, use.written));
	const first = verdict.kind === 'unreachable' ? toPatience(verdict.why) : [];
	return [...first, ...toReplacement(use, archive)].join('\n');
}

const toPatience = (why: Doubt): string[] =>
	why === 'refused'
		? ['Open it in a browser: if it opens, the server refuses only programs, and nothing must be done.', 'If not:']
		: ['Try again later, and in a browser: if it opens, nothing must be done.', 'If it stays away:'];

function toReplacement(use: Use, archive: Verdict | undefined): string[] {
	switch (use.key) {
		case 'sameAs':
			return ['Write the address that identifies the speaker now, or take this one out.'];
		case 'link':
			return ['Link to its new address or to an archived copy (web.archive.org keeps many), or take the link out.'];
		case 'archived':
			return ['Look for another copy and write its address, or take the line out:', toArchivedLine(use, use.original)];
		case 'url':
			return toSourceReplacement(use, archive);
	}
}

function toSourceReplacement(use: Use, archive: Verdict | undefined): string[] {
	const { archived = '' } = use;
	const anew = 'If the source stands elsewhere now, write that address.';
	const copy = toArchivedLine(use, use.written);
	if (!archive) return [anew, 'Else look for a copy of it (web.archive.org keeps many) and add its address:', copy];
	const fault = toFault(archive);
	if (fault !== undefined) return [anew, `Its archived copy fails too (${fault}). Look for another:`, copy];
	return [anew, 'Else leave both: the archived copy answers, and readers find it beside the source:', archived];
}

function toFault(archive: Verdict): string | undefined {
	if (archive.kind === 'front-page') return 'it leads to a front page';
	return 'says' in archive ? archive.says : undefined;
}

/** The form of the Web Archive's addresses: a date, as much of it as is known, then the address that was kept. */
const toArchivedLine = ({ date = 'YYYYMMDD' }: Use, original = 'https://…'): string =>
	`archived: ${toYaml(`https://web.archive.org/web/${date.replaceAll('-', '')}/${original}`)}`;

function toLine({ key }: Use, address: string): string {
	if (key === 'link') return address;
	return key === 'sameAs' ? `- ${toYaml(address)}` : `${key}: ${toYaml(address)}`;
}

/** The fragment is the reader's: servers never see it, and a redirect that names none keeps it. */
function withFragment(to: URL, written: string): string {
	const url = new URL(to);
	url.hash ||= new URL(written).hash;
	return url.href;
}
