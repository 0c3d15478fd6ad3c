/** Ways to pass a page on. */
export const shareEn = {
	title: 'Cite and share',
	link: 'Copy link',
	quote: 'Copy quote',
	/** For a claim and an article: what is copied is no quote. */
	text: 'Copy text',
	/** What the forms of a text are called. */
	plain: 'Text',
	markdown: 'Markdown',
	html: 'HTML',
	embed: 'Embed',
	/** The two forms of the embed code. */
	embedPlain: 'Without scripts, of a fixed height',
	embedSized: 'With a script on your page that takes the height from the statement',
	cite: 'Cite',
	mail: 'Email',
	system: 'Share…',
	collect: 'Collect',
	copy: 'Copy',
	source: (publishers: string, count: number) => `${count === 1 ? 'Source' : 'Sources'}: ${publishers}`,
};
