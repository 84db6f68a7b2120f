// Reads a JSON-stat document from the file that is named, and prints its cells as a foreign reader understands them.
import { readFileSync } from "node:fs";
import JSONstat from "jsonstat-toolkit";

const dataset = JSONstat(JSON.parse(readFileSync(process.argv[2], "utf8")));
if (dataset.class !== "dataset" || dataset.n !== dataset.value.length) {
  throw new Error(`Not a whole dataset: ${dataset.class}, ${dataset.n}`);
}
console.log(`${dataset.label}; ${dataset.id.join(",")}; ${dataset.Dimension({ role: "metric" }).length}`);
for (const row of dataset.toTable({ type: "arrobj", content: "id", field: "id", status: true })) {
  console.log([...dataset.id.map((id) => row[id]), row.value, row.status].join(","));
}
