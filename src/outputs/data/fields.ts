/** A field of the open data, as it is documented. */
export interface DataField {
	/** Where it stands: `speaker.name`, `sources[].url`. */
	path: string;
	/** `string`, `date`, `array of objects`, `` `quote` or `claim` ``. */
	type: string;
	isRequired: boolean;
	description: string;
}

/** What is read of a JSON Schema. */
interface SchemaNode {
	type?: string;
	format?: string;
	pattern?: string;
	enum?: string[];
	description?: string;
	properties?: Record<string, SchemaNode>;
	required?: string[];
	items?: SchemaNode;
}

/** The fields of an object of a JSON Schema, those of the objects within it behind each, in the schema's order. */
export function listFields(schema: object, prefix = ''): DataField[] {
	const { properties = {}, required = [] } = schema as SchemaNode;
	return Object.entries(properties).flatMap(([name, node]) => {
		const path = `${prefix}${name}`;
		const field = {
			path,
			type: toType(node),
			isRequired: required.includes(name),
			description: node.description ?? '',
		};
		if (node.properties) return [field, ...listFields(node, `${path}.`)];
		return node.items?.properties ? [field, ...listFields(node.items, `${path}[].`)] : [field];
	});
}

function toType(node: SchemaNode): string {
	if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ');
	if (node.type === 'array') return `array of ${toType(node.items ?? {})}s`;
	if (node.format === 'uri') return 'address';
	if (node.format === 'date-time') return 'date and time';
	if (node.pattern?.includes('\\d{4}') === true) return 'date';
	if (node.pattern !== undefined) return 'id';
	return node.type ?? 'object';
}
