import { dataPath, toAbsolute } from '../../record/permalink.ts';
import { CSV_COLUMNS } from './csv.ts';

/** Programs to begin with; each reads the data by their address. */
export const toExamples = (): { python: string; pandas: string } => ({
	python: `import json
from urllib.request import urlopen

with urlopen("${toAbsolute(dataPath('statements.json'))}") as answer:
    data = json.load(answer)

for statement in data["statements"]:
    if statement.get("status") == "disputed" and "withdrawn" not in statement:
        speaker = statement.get("speaker", {}).get("name", "")
        print(statement.get("said", ""), speaker, statement["text"], statement["url"])
`,
	pandas: `import pandas as pd

table = pd.read_csv("${toAbsolute(dataPath('statements.csv'))}", dtype=str)
kept = table[table["withdrawn.date"].isna()]
print(kept.groupby(["speaker.name", "kind"]).size().unstack(fill_value=0))
`,
});

/** The letter of a column of `statements.csv` in a spreadsheet, of the first twenty-six. */
export function toColumnLetter(name: string): string {
	const index = CSV_COLUMNS.findIndex((column) => column.name === name);
	if (index < 0 || index > 25) throw new Error(`No letter for the column "${name}".`);
	return String.fromCharCode('A'.charCodeAt(0) + index);
}
