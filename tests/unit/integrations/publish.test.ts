import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	assertReplaceable,
	followLinks,
	publish,
	recoverOutput,
	removeLeftOutputs,
} from '../../../src/integrations/publish.ts';
import { OWNER } from '../../../src/owner.ts';
import { beforeCall, beforeFirstCall, endInterference, toSystemError } from '../../interfere.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => {
	endInterference();
	rmSync(folder, { recursive: true });
});

/** A process that has ended: no process has that number. */
const KILLED = OWNER.replace(/^\d+/, '4194999');
const ELSEWHERE = OWNER.replace(/\w+$/, '00000000');

/** Writes outputs by the names of their folders; the words stand in their page. */
function write(outputs: Readonly<Record<string, string>>): void {
	for (const [name, words] of Object.entries(outputs)) {
		mkdirSync(join(folder, name), { recursive: true });
		if (words !== '') writeFileSync(join(folder, name, 'index.html'), words);
	}
}

/** What `write` would write. */
const read = (): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder).map((name) => {
			const page = join(folder, name, 'index.html');
			return [name, existsSync(page) ? readFileSync(page, 'utf8') : ''];
		}),
	);

const outDir = (): string => join(folder, 'site');

describe('what a killed build has left is made whole', () => {
	test.each<{
		what: string;
		left: Record<string, string>;
		recovered: Record<string, string>;
		cleaned: Record<string, string>;
	}>([
		{ what: 'nothing', left: {}, recovered: {}, cleaned: {} },
		{ what: 'a whole output', left: { site: 'last' }, recovered: { site: 'last' }, cleaned: { site: 'last' } },
		{
			what: 'a new output that was not whole yet, beside the last',
			left: { site: 'last', [`.site.new.${KILLED}`]: '' },
			recovered: { site: 'last', [`.site.new.${KILLED}`]: '' },
			cleaned: { site: 'last' },
		},
		{
			what: 'two outputs in the middle of changing places',
			left: { [`.site.old.${KILLED}`]: 'last', [`.site.new.${KILLED}`]: 'next' },
			recovered: { site: 'last', [`.site.new.${KILLED}`]: 'next' },
			cleaned: { site: 'last' },
		},
		{
			what: 'the same, and somebody has made an empty folder',
			left: { site: '', [`.site.old.${KILLED}`]: 'last' },
			recovered: { site: 'last' },
			cleaned: { site: 'last' },
		},
		{
			what: 'the one before the last, after changing places',
			left: { site: 'next', [`.site.old.${KILLED}`]: 'last' },
			recovered: { site: 'next', [`.site.old.${KILLED}`]: 'last' },
			cleaned: { site: 'next' },
		},
		{
			what: 'the one before the last, half removed, and the last was removed by hand',
			left: { [`.site.gone.${KILLED}`]: 'half' },
			recovered: { [`.site.gone.${KILLED}`]: 'half' },
			cleaned: {},
		},
		{
			what: 'an output in a container that is gone',
			left: { [`.site.old.${ELSEWHERE}`]: 'last' },
			recovered: { site: 'last' },
			cleaned: { site: 'last' },
		},
		{
			what: 'outputs of a build that runs',
			left: { site: 'last', [`.site.new.${OWNER}`]: 'next', [`.site.new.${ELSEWHERE}`]: 'other' },
			recovered: { site: 'last', [`.site.new.${OWNER}`]: 'next', [`.site.new.${ELSEWHERE}`]: 'other' },
			cleaned: { site: 'last', [`.site.new.${OWNER}`]: 'next', [`.site.new.${ELSEWHERE}`]: 'other' },
		},
		{
			what: 'an output whose own name looks like that of one that was replaced',
			left: { [`.site.old.a.new.${KILLED}`]: 'other' },
			recovered: { [`.site.old.a.new.${KILLED}`]: 'other' },
			cleaned: { [`.site.old.a.new.${KILLED}`]: 'other' },
		},
		{
			what: 'folders of another output whose name begins alike',
			left: { [`.site.old.${KILLED}.x`]: '', [`.site-b.old.${KILLED}`]: 'b', site: 'last' },
			recovered: { [`.site.old.${KILLED}.x`]: '', [`.site-b.old.${KILLED}`]: 'b', site: 'last' },
			cleaned: { [`.site.old.${KILLED}.x`]: '', [`.site-b.old.${KILLED}`]: 'b', site: 'last' },
		},
	])('$what', async ({ left, recovered, cleaned }) => {
		write(left);
		await recoverOutput(outDir());
		expect(read()).toEqual(recovered);
		await removeLeftOutputs(outDir());
		expect(read()).toEqual(cleaned);
	});

	test('beside an output whose name looks like that of a process', async () => {
		const dated = (name: string): string => `.site-2026-11-28.${name}`;
		const running = { [dated(`new.${OWNER}`)]: 'next' };
		write({
			'site-2026-11-28': 'last',
			[dated(`new.${KILLED}`)]: 'next',
			[dated(`gone.${KILLED}`)]: 'half',
			...running,
		});
		await removeLeftOutputs(join(folder, 'site-2026-11-28'));
		expect(read()).toEqual({ 'site-2026-11-28': 'last', ...running });
	});

	test('a command waits for a build that is just changing the folders', async () => {
		write({ [`.site.old.${OWNER}`]: 'last' });
		setTimeout(() => {
			write({ site: 'next' });
		}, 100);
		await recoverOutput(outDir());
		expect(read()).toEqual({ site: 'next', [`.site.old.${OWNER}`]: 'last' });
	});

	describe('when another command does so at the same moment', () => {
		const old = `.site.old.${KILLED}`;
		const bringBack = (): void => {
			renameSync(join(folder, old), outDir());
		};

		test.each([
			['before this one renames it', 'renameSync', /[.]old[.]/],
			['before this one looks at it', 'statSync', /[.]old[.]/],
			['before this one looks for it', 'readdirSync', /publish-\w+$/],
		] as const)('%s', async (_, call, path) => {
			const earlier = `.site.old.${ELSEWHERE}`;
			write({ [earlier]: 'earlier' });
			await new Promise((resolve) => setTimeout(resolve, 20));
			write({ [old]: 'last' });
			beforeFirstCall(call, path, bringBack);
			await recoverOutput(outDir());
			expect(read()).toEqual({ site: 'last', [earlier]: 'earlier' });
		});

		test('and has built the next already', async () => {
			write({ [old]: 'last' });
			beforeFirstCall('renameSync', /[.]old[.]/, () => {
				write({ site: 'next' });
			});
			await recoverOutput(outDir());
			expect(read()).toEqual({ site: 'next', [old]: 'last' });
		});

		test('and the output goes while this one looks into it', async () => {
			write({ site: 'last' });
			beforeFirstCall('readdirSync', /site$/, () => {
				renameSync(outDir(), join(folder, old));
			});
			await recoverOutput(outDir());
			expect(read()).toEqual({ site: 'last' });
			beforeFirstCall('readdirSync', /site$/, () => {
				renameSync(outDir(), join(folder, old));
			});
			expect(() => {
				assertReplaceable(outDir());
			}).not.toThrow();
		});
	});
});

describe('an output takes the place of the last', () => {
	test.each([
		['where there was none', {}],
		['of an earlier one', { site: 'last' }],
		['of an empty folder', { site: '' }],
	])('%s, and leaves nothing beside it', async (_, before) => {
		write({ ...before, stage: 'next' });
		await publish(join(folder, 'stage'), outDir());
		expect(read()).toEqual({ site: 'next' });
		expect(() => {
			assertReplaceable(outDir());
		}).not.toThrow();
	});

	test('or the last one stays, with nothing beside it, if that fails', async () => {
		write({ stage: 'next' });
		writeFileSync(join(folder, 'file'), '');
		await expect(publish(join(folder, 'stage'), join(folder, 'file', 'site'))).rejects.toThrow(/EEXIST|ENOTDIR/);
		write({ site: 'last' });
		rmSync(join(folder, 'stage'), { recursive: true });
		await expect(publish(join(folder, 'stage'), outDir())).rejects.toThrow('ENOENT');
		expect(read()).toEqual({ site: 'last', file: '' });
	});

	test('or the last one comes back, if the next cannot be put there any more', async () => {
		write({ site: 'last', stage: 'next' });
		beforeCall('renameSync', /[.]new[.]/, (path) => {
			// The move of the stage to its place beside the output does not fail.
			if (existsSync(path)) throw toSystemError('EACCES', path);
		});
		await expect(publish(join(folder, 'stage'), outDir())).rejects.toThrow('EACCES');
		expect(read()).toEqual({ site: 'last' });
	});

	test.each([
		['of none', {}],
		['of the last', { site: 'last' }],
	])('also where a build of another machine has put its own in the place %s in between', async (_, before) => {
		write({ ...before, stage: 'next' });
		let isPut = false;
		beforeCall('renameSync', /[.]new[.]/, (path) => {
			if (isPut || !existsSync(path)) return;
			isPut = true;
			write({ site: 'other' });
		});
		await publish(join(folder, 'stage'), outDir());
		expect(isPut).toBe(true);
		expect(read()).toEqual({ site: 'next' });
	});

	test('and what is killed while it removes the last leaves nothing that would be recovered', async () => {
		write({ site: 'last', stage: 'next' });
		beforeCall('rmSync', /[.](?:old|gone)[.][^/]*$/, (path) => {
			if (!existsSync(path)) return;
			rmSync(join(path, 'index.html'));
			throw toSystemError('EIO', path);
		});
		await expect(publish(join(folder, 'stage'), outDir())).rejects.toThrow('EIO');
		endInterference();
		expect(read()).toEqual({ site: 'next', [`.site.gone.${OWNER}`]: '' });
		rmSync(outDir(), { recursive: true });
		await recoverOutput(outDir());
		expect(existsSync(outDir())).toBe(false);
	});
});

test('of a link, what it leads to is replaced', () => {
	symlinkSync('real', join(folder, 'one'));
	symlinkSync(join(folder, 'one'), join(folder, 'two'));
	expect(followLinks(join(folder, 'two'))).toBe(join(folder, 'real'));
	expect(followLinks(join(folder, 'none'))).toBe(join(folder, 'none'));
	symlinkSync('ring', join(folder, 'ring'));
	expect(() => followLinks(join(folder, 'ring'))).toThrow('a link that leads back to itself');
});

test('neither a file nor a folder of somebody else is replaced', () => {
	writeFileSync(outDir(), 'mine');
	expect(() => {
		assertReplaceable(outDir());
	}).toThrow(`OUT_DIR is ${outDir()}, which is a file.`);
	rmSync(outDir());
	write({ site: 'mine' });
	expect(() => {
		assertReplaceable(outDir());
	}).toThrow('index.html among them');
	expect(() => {
		assertReplaceable(dirname(outDir()));
	}).toThrow('site among them');
});
