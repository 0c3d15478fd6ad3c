import { toReleaseDigest, toStatementDigest } from '../../ledger/release-digest.ts';
import type { Statement } from '../../record/model.ts';
import { recordToReleased } from './released.ts';

/** Which form the manifest has. */
const MANIFEST_VERSION = 1;

/**
 * The text of `/data/manifest.json`: the SHA-256 of every statement, withdrawn ones too, a line each in the order of ids; of
 * the whole; and of the last release, as the ledger has it. Two sites with the same digest say the same, wherever they
 * stand; where `digest` is `released`, nothing was published that the ledger does not know.
 */
export function toManifest(statements: readonly Statement[], released: string | undefined): string {
	const digests = new Map(
		statements
			.map((statement) => [statement.id, toStatementDigest(recordToReleased(statement))] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
	const lines = [...digests].map(([id, digest]) => `${JSON.stringify(id)}:${JSON.stringify(digest)}`);
	return [
		'{',
		`"version":${MANIFEST_VERSION},`,
		'"algorithm":"SHA-256",',
		`"digest":${JSON.stringify(toReleaseDigest(digests))},`,
		...(released === undefined ? [] : [`"released":${JSON.stringify(released)},`]),
		`"statements":{\n${lines.join(',\n')}\n}`,
		'}\n',
	].join('\n');
}
