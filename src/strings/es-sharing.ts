import type { collectingEn, copyingEn, wordsEn } from './en-sharing.ts';

export const copyingEs: typeof copyingEn = {
	linkCopied: 'Enlace copiado.',
	copied: 'Copiado.',
	notCopied: 'El navegador no permite copiar. El texto está seleccionado: cópielo con el teclado o el menú.',
};

export const wordsEs: typeof wordsEn = {
	link: 'Copiar enlace a estas palabras',
	quote: 'Copiar con atribución',
	markdown: 'En Markdown',
	html: 'En HTML',
};

export const collectingEs: typeof collectingEn = {
	collected: (count) => `En su colección: ${count} ${count === 1 ? 'declaración' : 'declaraciones'}.`,
	removed: 'Retirada de su colección.',
	open: 'Abrirla',
	full: 'Su colección está llena: admite 100 declaraciones.',
	notKept: 'El navegador no guarda nada para esta página: no se puede coleccionar.',
};
