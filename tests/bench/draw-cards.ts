/**
 * Draws share images and tells what they cost.
 *
 * node tests/bench/draw-cards.ts [--out FOLDER] [--limit 1000] SOURCE
 *
 * SOURCE is a content folder (generate-content.ts writes one) or a file of articles, one JSON object a line with
 * `title`, `date`, `text` and `quotes[].segments[].text`. Prints the CPU time per image, start-up and opening of fonts
 * included, what the same costs from the cache, and the sizes of the files. With `--out` the images stay there.
 */
import { statSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CardJob } from '../../src/cards/card-job.ts';
import { drawCards } from '../../src/cards/draw-cards.ts';
import { toCardName } from '../../src/outputs/card/card.ts';
import { readFolder, readLines } from './card-sources.ts';

const { values, positionals } = parseArgs({
	options: { out: { type: 'string' }, limit: { type: 'string', default: '1000' } },
	allowPositionals: true,
});
const [source] = positionals;
if (source === undefined) throw new Error('Usage: node tests/bench/draw-cards.ts [--out FOLDER] [--limit 1000] SOURCE');

const all = statSync(source).isDirectory() ? await readFolder(source) : readLines(source);
const cards = all.slice(0, Number(values.limit));
const folder = values.out ?? (await mkdtemp(join(tmpdir(), 'cards-')));
const cacheDir = await mkdtemp(join(tmpdir(), 'card-cache-'));
const jobs = cards.map((card, index): CardJob => {
	const name = `${String(index).padStart(4, '0')}-${card.form}-${toCardName(card)}`;
	return { card, file: join(folder, name) };
});

const names = measure();
for (const card of cards) toCardName(card);
console.log(`names: ${(names() / cards.length).toFixed(3)} ms each`);
for (const round of ['drawn', 'cached']) {
	const stop = measure();
	const count = await drawCards(jobs, { cacheDir, spareDir: cacheDir });
	console.log(`${round}: ${(stop() / cards.length).toFixed(1)} ms CPU each, ${JSON.stringify(count)}`);
}
const sizes = (await Promise.all(jobs.map(async ({ file }) => (await stat(file)).size))).sort((a, b) => a - b);
console.log(`bytes: median ${sizes[sizes.length >> 1] ?? 0}, largest ${sizes.at(-1) ?? 0}`);
await rm(cacheDir, { recursive: true });
if (values.out === undefined) await rm(folder, { recursive: true });

/** CPU time of all threads from now on, in ms. */
function measure(): () => number {
	const start = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	};
}
