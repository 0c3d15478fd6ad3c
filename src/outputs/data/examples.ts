import { dataPath, toAbsolute } from '../../record/permalink.ts';
import { CSV_COLUMNS } from './csv.ts';

/** Programs to begin with; each reads the data by their address. */
export const toExamples = (): { python: string; pandas: string } => ({
	python: `import json
from urllib.request import urlopen

address = "${toAbsolute(dataPath('statements.json'))}"
with urlopen(address) as answer:
    data = json.load(answer)

for statement in data["statements"]:
    if statement["kind"] == "quote" and "withdrawn" not in statement:
        print(statement.get("said", "undated"), statement["speaker"]["name"])
        print(statement["text"], statement["url"])
`,
	pandas: `import pandas as pd

address = "${toAbsolute(dataPath('statements.csv'))}"
table = pd.read_csv(address, dtype=str)
kept = table[table["withdrawn.date"].isna()]
groups = kept.groupby(["speaker.name", "kind"])
print(groups.size().unstack(fill_value=0))
`,
});

/** The letter of a column of `statements.csv` in a spreadsheet, of the first twenty-six. */
export function toColumnLetter(name: string): string {
	const index = CSV_COLUMNS.findIndex((column) => column.name === name);
	if (index < 0 || index > 25) throw new Error(`No letter for the column "${name}".`);
	return String.fromCharCode('A'.charCodeAt(0) + index);
}
