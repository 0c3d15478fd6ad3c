/** The accessible names of what the page generates inside the prose. */
export const proseEn = {
	footnotes: 'Footnotes',
	footnote: (number: string) => `Footnote ${number}`,
	backToText: (number: string) => (number === '' ? 'Back to the text' : `Back to the text of footnote ${number}`),
	image: (description: string) => (description === '' ? 'Image' : `Image: ${description}`),
	task: (isDone: boolean): string => (isDone ? 'Done' : 'Open'),
};
