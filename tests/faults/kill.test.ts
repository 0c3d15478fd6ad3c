import { watch } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { OWNER } from '../../src/owner.ts';
import { ROOT, runCommand, startCommand, type RunningCommand } from '../site/commands.ts';
import { removeFolders, writeFiles } from '../site/content.ts';
import { runBuild, toSettings, type BuiltSite } from '../site/sites.ts';
import { expectNothingLeft, retitle, toDigest, writeSmallSite } from './small-site.ts';

afterAll(removeFolders);

/** How many builds are killed. `KILLS=50 npm test -- faults` takes some minutes. */
const KILLS = Number(process.env.KILLS ?? 6);

/** What a process that has ended would be called: no process has that number. */
const KILLED = OWNER.replace(/^\d+/, '4194999');

/** When a build is killed: at a moment of chance, or as soon as it has put its output beside the last one. */
async function kill(build: RunningCommand, { outDir }: BuiltSite, round: number, duration: number): Promise<void> {
	const target = round % 2 === 0 ? 'group' : 'alone';
	const watcher = watch(dirname(outDir));
	if (round % 3 === 2) {
		watcher.on('change', (_, name) => {
			if (String(name).startsWith('.site.new.')) build.kill('SIGKILL', target);
		});
	}
	const moment = round % 3 === 2 ? duration * 3 : Math.random() * duration;
	const timer = setTimeout(() => {
		build.kill('SIGKILL', target);
	}, moment);
	await build.outcome;
	clearTimeout(timer);
	watcher.close();
}

test(
	'a killed build leaves the last output or the next, whole, or the next command makes it whole',
	async () => {
		const site = await writeSmallSite('zero');
		const other = {
			...site,
			outDir: join(dirname(site.outDir), '..', `${dirname(site.outDir).split('/').at(-1)}-b`, 'site'),
		};
		const start = Date.now();
		expect(await runBuild(site)).toMatchObject({ code: 0 });
		let duration = Date.now() - start;
		await retitle(site, 'one');
		expect(await runBuild(other)).toMatchObject({ code: 0 });
		const outputs = [await toDigest(site.outDir), await toDigest(other.outDir)];
		expect(new Set(outputs).size).toBe(2);

		const pids: number[] = [];
		const tally = { killed: 0, recovered: 0 };
		// A build may end before its moment comes; then another one is tried.
		for (let round = 0; tally.killed < KILLS && round < KILLS * 4; round++) {
			const begun = Date.now();
			await retitle(site, ['zero', 'one'][round % 2] ?? '');
			const build = startCommand('build', toSettings(site));
			pids.push(build.pid);
			await kill(build, site, round, duration);
			if ((await build.outcome).code === null) tally.killed++;
			else duration = Math.min(duration, Date.now() - begun);
			if ((await toDigest(site.outDir)) === 'none') {
				tally.recovered++;
				expect(await runCommand('check', toSettings(site))).toMatchObject({ code: 0 });
			}
			const which = outputs.indexOf(await toDigest(site.outDir));
			if (process.env.KILLS !== undefined) console.log(`${round + 1}: killed ${tally.killed}, output ${which}`);
			expect(which, `round ${round}`).toBeGreaterThanOrEqual(0);
		}
		console.log(
			`${tally.killed} builds killed, ${tally.killed} outputs whole, ${tally.recovered} of them by the next command.`,
		);
		expect(tally.killed).toBe(KILLS);

		await retitle(site, 'zero');
		expect(await runBuild(site)).toMatchObject({ code: 0, stderr: '' });
		expect(await toDigest(site.outDir)).toBe(outputs[0]);
		await expectNothingLeft(site, pids);
	},
	120_000 + KILLS * 60_000,
);

test('an output that a build was killed over is brought back by the next command, and what else is left by the next build', async () => {
	const site = await writeSmallSite();
	expect(await runBuild(site)).toMatchObject({ code: 0 });
	const whole = await toDigest(site.outDir);
	const beside = (name: string): string => join(dirname(site.outDir), `.site.${name}`);
	// As it is between the two renames.
	await rename(site.outDir, beside(`old.${KILLED}`));
	await mkdir(beside(`new.${KILLED}`));
	await writeFile(beside('lock'), `${KILLED} 2026-01-01T00:00:00.000Z\n`);
	await mkdir(join(ROOT, '.stage', `build-${KILLED}`, 'site'), { recursive: true });
	await writeFile(join(ROOT, '.cache/cards', `a.${KILLED}.1.part`), '');

	expect(await runCommand('check', toSettings(site))).toMatchObject({ code: 0 });
	expect(await toDigest(site.outDir)).toBe(whole);
	expect(await runBuild(site)).toMatchObject({ code: 0, stderr: '' });
	expect(await toDigest(site.outDir)).toBe(whole);
	await expectNothingLeft(site, [4194999]);
});

test.each([
	['SIGTERM', 'of the first one', false],
	['SIGINT', 'of a later one', true],
] as const)('%s ends a build at once, %s, with a message and nothing left', async (signal, _, isLater) => {
	const site = await writeSmallSite();
	if (isLater) await writeFiles(site.outDir, { 'index.html': 'last', '.on-the-record': '' });
	const build = startCommand('build', toSettings(site));
	// From its lock on, it works.
	const watcher = watch(dirname(site.outDir));
	watcher.once('change', () => {
		setTimeout(() => {
			build.kill(signal, 'group');
		}, 1000);
	});
	const { code, stderr } = await build.outcome;
	watcher.close();
	expect(code).toBe(signal === 'SIGTERM' ? 143 : 130);
	const whole = isLater ? ` The output in ${site.outDir} is whole.` : '';
	expect(stderr).toBe(`The build was stopped (${signal}).${whole}\n`);
	await expectNothingLeft(site, [build.pid]);
});
