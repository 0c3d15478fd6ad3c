import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/text/escape-markdown.ts';
import { toHtmlQuotation, toMarkdownQuotation, toPlainQuotation } from '../../../src/text/quotation.ts';

const HOSTILE = {
	words: '“1. It *weaves* <b>flowers</b> & `code` [a](b) #1”',
	by: 'Ada "the_first" Lovelace, Countess, said 8 August 2025',
	address: 'https://record.example/s/weaves/',
	site: 'On the Record',
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
const read = (markdown: string): Root => parser.runSync(parser.parse(markdown));

test('as plain text it is the words, the attribution and the address, a line each', () => {
	expect(toPlainQuotation(HOSTILE)).toBe(
		`${HOSTILE.words}\n— ${HOSTILE.by}. On the Record\nhttps://record.example/s/weaves/`,
	);
});

test('as HTML it is a block quotation that names its source, every text escaped', () => {
	expect(toHtmlQuotation({ ...HOSTILE, lang: 'ar', dir: 'rtl' })).toBe(
		'<blockquote cite="https://record.example/s/weaves/" lang="ar" dir="rtl">' +
			'<p>“1. It *weaves* &lt;b&gt;flowers&lt;/b&gt; &amp; `code` [a](b) #1”</p>' +
			'<p>— Ada &quot;the_first&quot; Lovelace, Countess, said 8 August 2025. ' +
			'<a href="https://record.example/s/weaves/">On the Record</a></p></blockquote>',
	);
});

test('words of two paragraphs stay two in every form', () => {
	const two = { ...HOSTILE, words: 'One.\nTwo.' };
	expect(toHtmlQuotation(two)).toContain('<p>One.</p><p>Two.</p>');
	expect(toMarkdownQuotation(two)).toMatch(/^> One\.\n>\n> Two\.\n>\n> — /);
});

test('as Markdown it is read back as one block quotation with the same words and the link', () => {
	const tree = read(toMarkdownQuotation(HOSTILE));
	const [quotation] = tree.children.filter((child): child is Element => child.type === 'element');
	const paragraphs = (quotation?.children ?? []).filter((child): child is Element => child.type === 'element');
	expect(quotation?.tagName).toBe('blockquote');
	expect(paragraphs.map((paragraph) => toString(paragraph))).toEqual([HOSTILE.words, `— ${HOSTILE.by}. On the Record`]);
	expect(JSON.stringify(tree)).toContain('"href":"https://record.example/s/weaves/"');
});

const marks = fc.string({
	unit: fc.constantFrom(...Array.from('ab 1.)-+#=*_`~<>[]()!&;|\\"\'$:/@^{}')),
	minLength: 1,
	maxLength: 24,
});

test('any line of text in Markdown is read back as that very text, without an element in it', () => {
	fc.assert(
		fc.property(marks, (text) => {
			const line = `x${text}x`.replace(/\s+/g, ' ');
			for (const value of [line, text.trim().replace(/\s+/g, ' ')]) {
				if (value === '' || /(?:^|[^a-z])www\.|:\/\/|\S@\S/.test(value)) continue;
				const tree = read(escapeMarkdown(value));
				expect(toString(tree)).toBe(value);
				expect(tree.children.map((child) => child.type === 'element' && child.tagName)).toEqual(['p']);
			}
		}),
		{ numRuns: 3000 },
	);
});
