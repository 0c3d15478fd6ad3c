/** How a browser is set when it starts: what neither driver can change later. */
export interface Setting {
	isDark: boolean;
	/** Whether the scripts of pages run; those of the tests always do. */
	hasScripts: boolean;
}

/** Actions of WebDriver, which the classic protocol and BiDi write alike. */
export type Actions = Readonly<Record<string, unknown>>[];

/** The few things that the tests ask of a browser; of the two protocols what is in both. */
export interface Driver {
	/** Opens an address and waits until it has loaded. */
	open: (address: string) => Promise<void>;
	back: () => Promise<void>;
	/** Makes the page itself so large, in CSS pixels. */
	resize: (width: number, height: number) => Promise<void>;
	/** Calls a function, given as text, with one text in the page; gives the text it answers with, or promises. */
	call: (code: string, argument: string) => Promise<string>;
	perform: (actions: Actions) => Promise<void>;
	/** What the driver itself has heard of errors since the last time it was asked. */
	takeNoise: () => string[];
	end: () => void;
}

/** Says that the browser itself is gone or silent, which is no answer about the site. */
export class BrowserGone extends Error {}

/** In milliseconds: how long a browser may take for one thing before it is taken for gone. */
export const PATIENCE = 60_000;
