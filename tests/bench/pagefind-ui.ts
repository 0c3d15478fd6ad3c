import { close, createIndex } from 'pagefind';
import { pagefindUi } from './interfaces.ts';

/** What a site of ours leaves out of Pagefind's files, and its packaged interface takes. */
const FILES = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-worker.js'];

const PAGE = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<title>Pagefind's packaged interface</title>
		<link rel="icon" href="/favicon.svg" />
		<link rel="stylesheet" href="/pagefind/pagefind-ui.css" />
		<script src="/pagefind/pagefind-ui.js"></script>
	</head>
	<body>
		<div id="search"></div>
		<script>
			new PagefindUI({ element: '#search', bundlePath: '/pagefind/' });
		</script>
	</body>
</html>
`;

/** Pagefind's packaged interface for the index of a site, as files beside it by their paths. */
export async function toPagefindUi(): Promise<Map<string, string | Uint8Array>> {
	const { index } = await createIndex();
	const added = new Map<string, string | Uint8Array>([[`${pagefindUi.path}index.html`, PAGE]]);
	try {
		// Only an index that is not empty has them.
		await index?.addCustomRecord({ url: '/', content: 'word', language: 'en' });
		const { files = [] } = (await index?.getFiles()) ?? {};
		for (const { path, content } of files) if (FILES.includes(path)) added.set(`/pagefind/${path}`, content);
	} finally {
		await close();
	}
	if (added.size !== FILES.length + 1) throw new Error(`Pagefind lacks some of ${FILES.join(', ')}.`);
	return added;
}
