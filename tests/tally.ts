/** How many tests passed; how many did not, whatever the reason. */
export interface Tally {
	passed: number;
	failed: number;
	/** How many of those that passed did so at their second try only. */
	flaky?: number;
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
	numPassedTests: number;
	numTotalTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

/** Skipped and unfinished tests count as failed, and so does a file that could not be loaded. */
export function tallyVitest(report: unknown): Tally {
	const { numPassedTests, numTotalTests, testResults } = report as VitestReport;
	const brokenFiles = testResults.filter((file) => file.status !== 'passed' && file.assertionResults.length === 0);
	return { passed: numPassedTests, failed: numTotalTests - numPassedTests + brokenFiles.length };
}

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
}

/**
 * A test that passed at its second try has passed; Playwright names it as flaky, and `npm test` counts them aloud. Skipped
 * tests count as failed, and so does each error outside a test.
 */
export function tallyPlaywright(report: unknown): Tally {
	const { stats, errors } = report as PlaywrightReport;
	const { expected, unexpected, flaky, skipped } = stats;
	return { passed: expected + flaky, failed: unexpected + skipped + errors.length, flaky };
}
