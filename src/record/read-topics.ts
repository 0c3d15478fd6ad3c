import { toSourceFile } from '../frontmatter/source-file.ts';
import { parseYaml } from '../frontmatter/yaml-document.ts';
import { placeProblem } from '../problems/place.ts';
import type { PlacedProblem, Problem } from '../problems/problem.ts';
import { explainNoId, lineSchema } from '../schema/common.ts';
import { sayNoId } from '../checks/no-id.ts';
import { toShown } from '../problems/yaml-text.ts';
import type { ContentFile } from './content-file.ts';

/** The labels of topics, by id, in the order of the file. */
export interface TopicsReading {
	labels: Map<string, string>;
	problems: PlacedProblem[];
}

/** Reads `topics.yaml`: a map of topic id to label. Without the file there are no labels, and ids are shown in words. */
export function readTopics(file: ContentFile | undefined): TopicsReading {
	const labels = new Map<string, string>();
	if (!file) return { labels, problems: [] };
	if (file.problem) return { labels, problems: [file.problem] };
	const decoded = toSourceFile(file.file, file.bytes);
	if ('problem' in decoded) return { labels, problems: [decoded.problem] };
	const { source } = decoded;
	const { problems, document } = parseYaml({ text: source.text, offset: 0 });
	for (const [id, label] of Object.entries(document?.value ?? {})) {
		if (explainNoId(id) !== undefined) problems.push(toBadId(id));
		else if (!lineSchema.safeParse(label).success) problems.push(toBadLabel(id));
		else labels.set(id, String(label));
	}
	return { labels, problems: problems.map((problem) => placeProblem(problem, source, document)) };
}

const toBadId = (id: string): Problem => ({
	code: 'id-invalid',
	place: { path: [id], part: 'key' },
	message: `A topic is called ${toShown(id)}, ${sayNoId(id)}`,
	fix: 'Write the id as it stands under `topics` in the articles.',
});

const toBadLabel = (id: string): Problem => ({
	code: 'field-invalid',
	place: { path: [id] },
	message: 'The label of a topic must be a text, of at most 1,000 characters.',
	fix: `${id}: "Label of the topic"`,
});
