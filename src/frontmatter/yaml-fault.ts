/** A mistake in YAML. Offsets into the YAML text. */
export interface Fault {
	offset: number;
	/** Up to where other errors only follow from this one. */
	end: number;
	message: string;
	fix: string;
	/** Whether nothing behind it can be trusted. */
	isLast: boolean;
}

/** A mistake as a rule tells it: `end` is `offset` and `isLast` false where it says nothing. */
export type Told = Omit<Fault, 'end' | 'isLast'> & Partial<Fault>;
