import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toFrontMatterSchema } from '../outputs/front-matter-schema.ts';
import { refuseArguments, runCommand } from './command.ts';

/** Where editors find the JSON Schema of the frontmatter, relative to the project. */
const SCHEMA_FILE = 'content/article.schema.json';

await runCommand(async ({ root }) => {
	refuseArguments('npm run schema');
	await writeFile(join(root, SCHEMA_FILE), `${JSON.stringify(toFrontMatterSchema(), null, 2)}\n`);
	console.log(`Written: ${SCHEMA_FILE}`);
});
