/** Where a search interface has what is measured, as CSS selectors. */
export interface Interface {
	path: string;
	field: string;
	/** A result that is on screen. */
	hit: string;
	/** A word of the query, within a result. */
	mark: string;
	/** What says how many were found. */
	status: string;
	/** Facets, where there are any. */
	facet?: {
		/** Opens and closes its values. */
		summary: string;
		/** A value's choice. */
		value: string;
		/** A value's count, in the order of the choices. */
		count: string;
	};
}

const SPEAKERS = '.flt > details:nth-of-type(1)';

export const ours: Interface = {
	path: '/search/',
	field: '#_q',
	hit: '#_hits .hit',
	mark: 'mark',
	status: '#_status',
	facet: {
		summary: `${SPEAKERS} > summary`,
		value: `${SPEAKERS} li input`,
		count: `${SPEAKERS} li label + span`,
	},
};

/** Pagefind's packaged interface, as `pagefind-ui.ts` puts it beside a site. */
export const pagefindUi: Interface = {
	path: '/pagefind-ui/',
	field: '.pagefind-ui__search-input',
	// Those without a link stand for results that are on their way.
	hit: '.pagefind-ui__result:has(.pagefind-ui__result-link)',
	mark: 'mark',
	status: '.pagefind-ui__message',
};
