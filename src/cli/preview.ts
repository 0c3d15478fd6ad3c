import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { refuseArguments, runCommand, UsageError } from './command.ts';

/** `npm start` promises this port. Contract section 5. */
const PORT = 4321;

await runCommand(async ({ root, outDir }) => {
	refuseArguments('npm run preview');
	if (!existsSync(join(outDir, 'index.html'))) {
		throw new UsageError(`There is no built site in ${outDir}. Build it first: npm run build`);
	}
	await preview({ root, server: { port: PORT } });
});
