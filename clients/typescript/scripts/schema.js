// The types of the API, from the newest frozen document. Writes src/schema.ts, or compares it and fails if it differs.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const frozen = new URL("../../../docs/api/", import.meta.url);
const schema = new URL("../src/schema.ts", import.meta.url);

const { items } = JSON.parse(await readFile(new URL("index.json", frozen), "utf8"));
const { file } = items.at(-1);
const document = JSON.parse(await readFile(new URL(file, frozen), "utf8"));
// A member with a default may be left out of a request.
const types = astToString(await openapiTS(document, { defaultNonNullable: false, silent: true }));
const wanted = `// Made from docs/api/${file} by \`npm run generate\`. Changes by hand are lost.\n\n${types}`;

if (process.argv.includes("--write")) {
    await writeFile(schema, wanted);
} else if ((await readFile(schema, "utf8")) !== wanted) {
    console.error(`src/schema.ts is not what docs/api/${file} says: npm run generate`);
    process.exitCode = 1;
} else {
    console.log(`src/schema.ts is what docs/api/${file} says`);
}
