import { LEDGER_FILE } from '../../../src/ledger/read-ledger.ts';
import { updateLedger } from '../../../src/ledger/update-ledger.ts';
import { toLedgerText } from '../../../src/ledger/write-ledger.ts';
import { readContentFiles, type ContentReading } from '../../../src/record/read-content.ts';
import { toPublication } from '../../../src/record/to-publication.ts';

/** The date of everything that is recorded in these tests and not dated otherwise. */
export const TODAY = '2030-06-01';

/** An article with a quote and a claim, for tests to change by replacing words in it. */
export const BRIDGE = `---
title: The harbour bridge stays closed
standfirst: The mayor rules out an early opening.
published: 2026-03-14
topics: [bridges]
speakers:
  - id: ana-ruiz
    name: Ana Ruiz
    role: Mayor of Portville
    kind: person
  - id: guild
    name: Engineers' Guild
    role: Association
    kind: organization
quotes:
  - id: not-before-summer
    speaker: ana-ruiz
    text: The bridge will not open before the summer.
claims:
  - id: cables-sound
    text: The cables of the harbour bridge are sound.
    passage: the cables are sound
    speaker: guild
    status: asserted
---

“The bridge will not open before the summer,” Ana Ruiz told the council.

The Guild says that the cables are sound.
`;

/** The texts of a content folder's articles, by slug. */
export type Articles = Readonly<Record<string, string>>;

export const read = (articles: Articles, ledger?: string): ContentReading =>
	readContentFiles(
		{
			articles: Object.entries(articles)
				.map(([slug, text]) => ({ file: `articles/${slug}.md`, bytes: Buffer.from(text) }))
				.sort((a, b) => (a.file < b.file ? -1 : 1)),
			ledger: ledger === undefined ? undefined : { file: LEDGER_FILE, bytes: Buffer.from(ledger) },
		},
		{ base: '/', today: TODAY },
	);

/** The ledger after publishing, as text. */
export const publish = (articles: Articles, ledger?: string, today = TODAY): string => {
	const reading = read(articles, ledger);
	return toLedgerText(updateLedger(reading.ledger, reading.articles.map(toPublication), today));
};

/** The lines of a ledger's text that tell of statements, by id. */
export const toLines = (ledger: string): Record<string, Record<string, unknown>> => {
	const { statements } = JSON.parse(ledger) as { statements: (Record<string, unknown> | null)[] };
	return Object.fromEntries(statements.flatMap((line) => (line === null ? [] : [[String(line.id), line]])));
};

/** What is wrong, as `file:line code id`, in the order of places. */
export const toTold = ({ problems }: ContentReading): string[] =>
	problems
		.map(({ file, line, code, statement = '' }) => `${file}:${line} ${code} ${statement}`.trim())
		.sort((a, b) => (a < b ? -1 : 1));
