/** How many statements a page of results holds. */
export const PAGE = 20;
