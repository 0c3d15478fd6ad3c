/**
 * The same function, which makes each thing once: it is found again as long as what it was made of is there. No state: the
 * same key gives the same value.
 */
export function createMemo<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new WeakMap<Key, { value: Value }>();
	return (key) => {
		const known = made.get(key) ?? { value: make(key) };
		made.set(key, known);
		return known.value;
	};
}
