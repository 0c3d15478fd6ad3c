/**
 * Writes a content folder of generated articles: each 600 words with six statements (four quotes, two claims), 200
 * speakers and 40 topics over all. The same arguments give the same bytes.
 *
 * node tests/bench/generate-content.ts [--many-words] FOLDER [ARTICLES=1000] [WORDS=600] [STATEMENTS=6]
 *
 * With `--many-words` of twenty thousand words, as often as those of a language, instead of a few dozen: what is
 * searched has to be found in some statements, not in all.
 */
import { parseArgs } from 'node:util';
import { writeArticles } from './write-articles.ts';
import { createManyWords, fewWords } from './wording.ts';

const { values, positionals } = parseArgs({ options: { 'many-words': { type: 'boolean' } }, allowPositionals: true });
const [folder, articles = '1000', words = '600', statements = '6'] = positionals;
if (folder === undefined)
	throw new Error('Usage: node tests/bench/generate-content.ts [--many-words] FOLDER [ARTICLES] [WORDS] [STATEMENTS]');
const size = { words: Number(words), statements: Number(statements) };
await writeArticles(folder, Number(articles), size, values['many-words'] === true ? createManyWords() : fewWords);
