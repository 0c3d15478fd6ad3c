import type { CheckStrings } from './en-check.ts';

/** What is said of pasted words, in Spanish. */
export function createCheckEs(): CheckStrings {
	return {
		language: 'es',
		verdicts: {
			'word-for-word': 'Consta, palabra por palabra',
			altered: 'Consta, pero alterada',
			'other-speaker': 'Consta, pero la dijo otra persona',
			'not-on-record': 'No consta en este registro',
			'too-short': 'Demasiado corto para saberlo',
		},
		tooShort: 'Pegue seis palabras o más. Menos se hallan en demasiados textos.',
		noProof: 'Eso no prueba que nunca se dijera. Significa que este registro no lo contiene.',
		part: 'La declaración del registro tiene más palabras que estas.',
		capitals: 'Solo difieren las mayúsculas.',
		sameWords: 'Las palabras son las mismas. No lo es su puntuación, o dónde termina una cita y empieza la siguiente.',
		elided: 'Se omitieron palabras donde se indica.',
		glued: 'Une palabras de varias declaraciones.',
		claim: 'Las palabras más cercanas son el relato de este propio registro, en una afirmación. No son cita de nadie.',
		saidBy: (said, named) => `Lo dijo ${said}, no ${named}.`,
		saidByNobody: (named) => `Nombra a ${named}, de quien no hay palabras en este registro.`,
		cut: 'Es largo. Solo se ha comprobado el comienzo.',
		compared: 'Comparado palabra por palabra',
		onlyPasted: 'solo en lo pegado:',
		onlyRecorded: 'solo en el registro:',
		key: {
			struck: 'Lo tachado',
			pasted: 'figura solo en lo pegado;',
			underlined: 'lo subrayado',
			recorded: 'figura solo en el registro.',
		},
		nearest: 'Lo más cercano del registro',
		nearestIntro: 'Esto no es lo que se ha pegado.',
		method: 'Cómo se averigua',
	};
}
