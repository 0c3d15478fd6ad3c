import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { toXmlCharacters } from '../text/xml-characters.ts';

type Tree = Parameters<typeof toXml>[0];

/** A processing instruction: `<?name value?>`. */
export const toInstruction = (name: string, value: string) => ({ type: 'instruction' as const, name, value });

/**
 * A document of XML 1.0 that every parser reads, whatever its words hold: characters that XML forbids are replaced,
 * and `]]>`, which the serializer lets stand in text, is escaped.
 */
export function toXmlDocument(...nodes: Tree[]): string {
	const tree = x(undefined, toInstruction('xml', 'version="1.0" encoding="utf-8"'), ...nodes);
	return `${toXmlCharacters(toXml(tree, { closeEmptyElements: true })).replaceAll(']]>', ']]&gt;')}\n`;
}
