import type { PageNeeds } from './outputs/policy.ts';

declare global {
	namespace App {
		/** What a page hands to the middleware that finishes it. */
		interface Locals {
			needs?: Omit<PageNeeds, 'styles'>;
		}
	}
}
