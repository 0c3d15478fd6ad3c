import type { Card } from '../outputs/card/card.ts';

/** A card and where its image is wanted. */
export interface CardJob {
	card: Card;
	/** A path; its folder is made where it is not there. */
	file: string;
}

/** What a worker answers to each job: nothing, or why it could not be done. */
export interface CardAnswer {
	problem?: string;
}
