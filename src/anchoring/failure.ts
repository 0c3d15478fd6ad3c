import type { Place } from './places.ts';
import type { Selector } from './selector.ts';

/** A passage of the article that comes near to what was looked for. It only helps to write a hint. */
export interface NearestPassage {
	exact: string;
	/** Offset of the text, UTF-16 units. */
	start: number;
	/** What was looked for and what stands there, stretch by stretch; one side may be empty. */
	differences: { written: string; printed: string }[];
	/** Whether nothing but capitals differs. */
	differsInCaseOnly: boolean;
}

/** One of several places, and what settles it. */
export interface Settlement {
	place: Place;
	/** What to add to the selector so that it means this place only. Words are the article's own. */
	prefix?: string;
	suffix?: string;
	occurrence?: number;
}

/** Why a selector has no one place. */
export type Failure =
	/** A piece (index) stands nowhere in the text. */
	| { reason: 'not-found'; piece: number; nearest?: NearestPassage | undefined }
	/** Every piece stands in the text, but not in this order near each other. */
	| { reason: 'not-together' }
	/** The pieces stand in the text, but none of the places has the prefix or suffix. */
	| { reason: 'not-in-context'; field: 'prefix' | 'suffix'; count: number; places: Place[] }
	| { reason: 'occurrence-too-large'; count: number }
	/** Several places are left; up to 50 are listed. */
	| { reason: 'ambiguous'; count: number; places: Settlement[] };

export interface AnchoringFailure {
	selector: Selector;
	failure: Failure;
}
