import { join } from 'node:path';
import { LEDGER_FILE } from '../ledger/read-ledger.ts';
import { describeUpdate } from '../ledger/describe-update.ts';
import { updateLedger } from '../ledger/update-ledger.ts';
import { toLedgerText } from '../ledger/write-ledger.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { readLedgerFile } from '../record/content-folder.ts';
import { readContent } from '../record/read-content.ts';
import { toPublication } from '../record/to-publication.ts';
import { DATE_PATTERN, isCalendarDate } from '../schema/common.ts';
import { toToday } from '../text/dates.ts';
import { readArguments } from './arguments.ts';
import { Exit, printProblems, runCommand, UsageError } from './command.ts';
import { removeLeftFiles, replaceFile } from './replace-file.ts';

const USAGE = 'Usage: npm run permalinks [-- [--check] [--date YYYY-MM-DD]]';

/** What this command settles. */
const SETTLED: readonly ProblemCode[] = ['permalink-missing', 'permalink-outdated'];

/**
 * Brings the ledger up to date: it adds what is new and the new wording of what was corrected. Content with problems
 * changes nothing: what would be lost must not be recorded as if it had been meant.
 */
await runCommand(async ({ contentDir, basePath }) => {
	const { check, date } = readCommandLine();
	const file = join(contentDir, LEDGER_FILE);
	if (!check) await removeLeftFiles(file);
	const { articles, problems, ledger } = await readContent(contentDir, { base: basePath, today: date });
	const others = problems.filter(({ code, severity }) => severity === 'error' && !SETTLED.includes(code));
	if (others.length > 0) {
		printProblems(others, contentDir);
		console.error(`Nothing is written to ${LEDGER_FILE}: first the content must be without errors.`);
		process.exitCode = Exit.contentProblems;
		return;
	}
	const updated = updateLedger(ledger, articles.map(toPublication), date);
	const text = toLedgerText(updated);
	const bytes = (await readLedgerFile(contentDir))?.bytes;
	// A checkout on Windows may have other ends of lines.
	const isSame = bytes !== undefined && Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n') === text;
	if (isSame) {
		console.log(`${LEDGER_FILE} is up to date.`);
		return;
	}
	if (check) {
		console.error(
			`${LEDGER_FILE} is not up to date:\n${describeUpdate(ledger, updated)}\nRun npm run permalinks and commit it.`,
		);
		process.exitCode = Exit.contentProblems;
		return;
	}
	await replaceFile(file, text);
	console.log(`Written: ${LEDGER_FILE}\n${describeUpdate(ledger, updated)}\nCommit it with the articles.`);
});

function readCommandLine(): { check: boolean; date: string } {
	const options = { check: { type: 'boolean', default: false }, date: { type: 'string' } } as const;
	const { check, date = toToday() } = readArguments({ options }, USAGE).values;
	if (DATE_PATTERN.test(date) && isCalendarDate(date)) return { check, date };
	throw new UsageError(`--date is "${date}". Write a day as YYYY-MM-DD.\n${USAGE}`);
}
