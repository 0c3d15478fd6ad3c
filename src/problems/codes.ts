/**
 * Every code a problem can have, with its severity and one line on what it means. The table is closed: a problem
 * with another code does not compile, and a test compares the table with `docs/problems.md`, which has one section
 * for each.
 */
export const PROBLEM_CODES = {
	'no-articles': { severity: 'error', summary: 'The content folder holds no article.' },
	'file-name-invalid': { severity: 'error', summary: "A file's name cannot be an article's address." },
	'file-too-large': { severity: 'error', summary: 'A file is larger than 10 MB.' },
	'file-empty': { severity: 'error', summary: 'A file holds nothing.' },
	'file-not-utf8': { severity: 'error', summary: 'A file holds bytes that are not UTF-8.' },
	'file-nul-byte': { severity: 'error', summary: 'A file holds a NUL byte.' },
	'file-unreadable': { severity: 'error', summary: 'A file cannot be read.' },
	'too-complex': { severity: 'error', summary: 'A file holds more of something than any article needs.' },
	'problems-left-out': { severity: 'warning', summary: 'A file has more problems than are told.' },
	'frontmatter-missing': { severity: 'error', summary: 'A file does not begin with frontmatter, or it is empty.' },
	'frontmatter-unclosed': { severity: 'error', summary: 'The frontmatter is opened and never closed.' },
	'yaml-syntax': { severity: 'error', summary: 'The frontmatter is not YAML.' },
	'yaml-duplicate-key': { severity: 'error', summary: 'A key stands twice in one map.' },
	'key-unknown': { severity: 'error', summary: 'A key is not part of the format.' },
	'field-missing': { severity: 'error', summary: 'A required field is missing.' },
	'field-invalid': { severity: 'error', summary: 'A field holds something of the wrong kind.' },
	'date-invalid': { severity: 'error', summary: 'A date is not YYYY, YYYY-MM or YYYY-MM-DD.' },
	'id-invalid': { severity: 'error', summary: 'An id is not kebab-case ASCII, or is reserved.' },
	'id-duplicate': { severity: 'error', summary: 'An id is given to two things.' },
	'id-is-heading': { severity: 'error', summary: "A statement's id is also that of a heading on its page." },
	'address-invalid': { severity: 'error', summary: 'An address is not http or https.' },
	'language-invalid': { severity: 'error', summary: 'A language is not a BCP 47 tag.' },
	'speaker-unknown': { severity: 'error', summary: 'A speaker is named who is not declared.' },
	'speaker-name-differs': { severity: 'error', summary: 'One speaker id has two names in two articles.' },
	'source-unknown': { severity: 'error', summary: 'A source is named that is not declared.' },
	'quote-unknown': { severity: 'error', summary: 'A quote is named that is not declared.' },
	'statement-unknown': { severity: 'error', summary: 'A correction names a statement that is not declared.' },
	'quote-not-found': { severity: 'error', summary: 'The words of a quote are not in the article.' },
	'quote-ambiguous': { severity: 'error', summary: 'The words of a quote stand in several places.' },
	'passage-not-found': { severity: 'error', summary: "The words of a claim's passage are not in the article." },
	'passage-ambiguous': { severity: 'error', summary: "The words of a claim's passage stand in several places." },
	'ledger-invalid': { severity: 'error', summary: 'The ledger of permalinks cannot be read.' },
	'ledger-duplicate': { severity: 'error', summary: 'The ledger has two lines for one id.' },
	'permalink-missing': { severity: 'error', summary: 'Something new is not in the ledger yet.' },
	'permalink-broken': { severity: 'error', summary: 'A published address would lead nowhere.' },
	'changed-without-correction': { severity: 'error', summary: 'Published words changed, and no correction says so.' },
	'id-reused': { severity: 'error', summary: 'A published id was given to another statement.' },
	'number-changed': { severity: 'error', summary: 'Two statements of an article have the same number.' },
	'permalink-outdated': { severity: 'warning', summary: 'A change is not in the ledger yet.' },
	'quote-unannotated': { severity: 'warning', summary: 'Words in quotation marks are covered by no quote.' },
	'link-dead': { severity: 'warning', summary: 'Nothing answers at an address any more. Found with `--links` only.' },
	'link-moved': { severity: 'warning', summary: 'An address leads elsewhere for good. Found with `--links` only.' },
	'link-unreachable': { severity: 'warning', summary: 'An address could not be verified. Found with `--links` only.' },
} as const satisfies Record<string, { severity: 'error' | 'warning'; summary: string }>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
export type Severity = 'error' | 'warning';
