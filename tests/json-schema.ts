import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A function that gives the faults of data by a JSON Schema (2020-12), or by one of its definitions (`#/$defs/…`). */
export function createValidator(schema: object): (data: unknown, definition?: string) => ErrorObject[] {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	addFormats(ajv);
	ajv.addSchema(schema, 'schema');
	return (data, definition = '') => {
		const validate = ajv.getSchema(`schema${definition}`);
		if (!validate) throw new Error(`The schema has no ${definition}.`);
		return validate(data) === true ? [] : [...(validate.errors ?? [])];
	};
}
