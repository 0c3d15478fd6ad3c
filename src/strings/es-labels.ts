/** Names of the words of the contract in Spanish; see `en-labels.ts`. The statuses agree with «afirmación». */
export const kindsEs = { quote: 'Cita', claim: 'Afirmación' };

export const statusLabelsEs = {
	asserted: 'Sostenida',
	reported: 'Difundida, sin confirmar',
	documented: 'Documentada',
	disputed: 'Controvertida',
	refuted: 'Refutada',
	judgement: 'Valoración',
};
