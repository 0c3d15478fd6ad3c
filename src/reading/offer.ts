import type { Copied } from './clipboard.ts';

/** Something that can be copied, and what the button for it says. */
export interface Offer extends Copied {
	label: string;
	isLink?: true;
}

declare global {
	// What the sharing script has to answer: what the reader did, and what is to be offered now. See the boot's queue.
	var _s: { push: (task: Event | readonly Offer[]) => void } | undefined;
}
