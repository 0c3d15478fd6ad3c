/** Words as they are copied: as plain text and, where they are more than text, as HTML. */
export interface Copied {
	text: string;
	html?: string;
}

/** Puts something on the clipboard; tells whether that was allowed. Without a secure connection there is no clipboard. */
export async function copy({ text, html }: Copied): Promise<boolean> {
	try {
		if (html === undefined) await navigator.clipboard.writeText(text);
		else {
			const toBlob = (type: string, content: string): Blob => new Blob([content], { type });
			await navigator.clipboard.write([
				new ClipboardItem({ 'text/plain': toBlob('text/plain', text), 'text/html': toBlob('text/html', html) }),
			]);
		}
		return true;
	} catch {
		return false;
	}
}
