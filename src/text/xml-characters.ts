/** What is no character of XML 1.0 (section 2.2): most control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text with the replacement character (U+FFFD) for every character that would make a document of XML unreadable. */
export const toXmlCharacters = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');
