import type { aboutEn } from './en-about.ts';

/** The text of the about page in Spanish; part of `es`. */
export const aboutEs: typeof aboutEn = {
	aboutPage: {
		title: 'Cómo se lleva este registro',
		standfirst: 'Qué significan los números, las marcas y las palabras de estas páginas, y qué no significan.',
		sections: [
			{
				id: 'method',
				title: 'Método',
				paragraphs: [
					'En cada artículo se buscan dos cosas: palabras que alguien dijo y afirmaciones que alguien hace. Cada una de ellas pasa a ser una declaración. Tiene un número dentro de su artículo, un declarante, una fecha, una fuente, una página propia y un enlace que permanece.',
					'Una cita se reproduce tal como figura en el artículo, letra por letra. Nada de lo que contiene se abrevia ni se corrige, y sus mayúsculas y minúsculas no se alteran. Donde el texto parte una cita en dos, se muestran ambas partes, cada una entre sus propias comillas.',
					'Una afirmación se formula con palabras nuestras, en una sola oración que se entiende por sí misma, y se vincula al pasaje del artículo que la recoge. Nunca se pone entre comillas.',
				],
			},
			{
				id: 'dates',
				title: 'Fechas',
				paragraphs: [
					'Una fecha no se da con más precisión de la que se conoce: un día, un mes o un año. Solo se escribe «dicho», «dicha» o «hecha» ante la fecha en que alguien habló o escribió. Una afirmación sin fecha propia toma la más antigua de las citas en que se apoya o, en su defecto, la más antigua de sus fuentes, y entonces se lee «publicada». Cuando no se sabe nada, la página lo dice.',
				],
			},
		],
		statuses: 'Estado de una afirmación',
		statusesIntro:
			'El estado indica qué se sabe aquí de una afirmación, no quién tiene razón. Las citas no tienen estado: se dijeron.',
		stances: 'Posturas',
		stancesIntro:
			'Una postura solo se publica cuando un editor la ha consignado y, siempre que es posible, con las palabras que la muestran. Del silencio no se deduce nada: cuando nadie ha consignado una postura, la casilla queda vacía.',
		closing: [
			{
				id: 'check',
				title: '¿Lo dijeron?',
				paragraphs: [
					'Las palabras que se pegan en la página de búsqueda se comparan con cada declaración de este registro por un procedimiento fijo, sin conjeturas. Si hay comillas en torno a cuatro palabras o más, se comprueba lo que va entre ellas y se busca un nombre fuera de ellas.',
					'«Palabra por palabra» se dice solo si todas las palabras figuran en una declaración, una tras otra, con los mismos números y signos. Puede diferir lo que cambia la tipografía: la forma de comillas y rayas, los espacios, las mayúsculas y el signo final. «Alterada» significa que al menos tres de cada cinco palabras figuran en una declaración en el mismo orden, o que lo hace una larga serie de ellas; se muestra cada diferencia. «La dijo otra persona» significa que las palabras constan aquí palabra por palabra y que el nombre que las acompaña es el de otra persona de este registro.',
					'Todo lo demás «no consta en este registro». Eso no prueba que nunca se dijera. Una afirmación está redactada por este registro y nunca se toma por una cita.',
				],
			},
			{
				id: 'permanence',
				title: 'Enlaces que permanecen',
				paragraphs: [
					'Un número se asigna una vez y no vuelve a asignarse. La dirección de una declaración no cambia. Una declaración que resulta errónea se corrige con una nota fechada o se retira: en ese caso, su página permanece y dice cuándo y por qué.',
				],
			},
		],
		licence: 'Reutilización',
		licenceText: 'Los textos pueden reutilizarse con la licencia',
	},
};
