/** Names of the words of the contract, for pages and the browser alike: kinds of statements and statuses of claims. */
export const kinds = { quote: 'Quote', claim: 'Claim' };

export const statusLabels = {
	asserted: 'Asserted',
	reported: 'Reported, not confirmed',
	documented: 'Documented',
	disputed: 'Disputed',
	refuted: 'Refuted',
	judgement: 'Judgement',
};
