// The types of the API, from the newest frozen document. Writes src/schema.ts, or compares it and fails if it differs.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

/** They mean the same everywhere. */
const OF_EVERY_LIST = new Set(["limit", "cursor", "count", "changedSince", "sort", "expand", "sourceSystem", "sourceId"]);

const frozen = new URL("../../../docs/api/", import.meta.url);
const schema = new URL("../src/schema.ts", import.meta.url);

const { items } = JSON.parse(await readFile(new URL("index.json", frozen), "utf8"));
const { file } = items.at(-1);
const document = JSON.parse(await readFile(new URL(file, frozen), "utf8"));
withoutRepetitions(document);

// A member with a default may be left out of a request.
const types = astToString(await openapiTS(document, { defaultNonNullable: false, silent: true }));
const wanted = `// Made from docs/api/${file} by \`npm run generate\`. Changes by hand are lost.\n\n${types}`;

// Every operation tells the same dozen errors, all of them a Problem, and the same headers, which are read from the answer:
// most of what a compiler would have to read. Of what operations do the summary stays, of the members of a body the first
// sentence; the rest, and examples, are read in the document.
function withoutRepetitions({ paths, components }) {
    for (const operation of Object.values(paths).flatMap((item) => Object.values(item))) {
        delete operation.description;
        for (const parameter of operation.parameters ?? []) {
            if (parameter.in === "path" || OF_EVERY_LIST.has(parameter.name)) {
                delete parameter.description;
            }
            leaveOpen(parameter);
        }
        for (const [status, answer] of Object.entries(operation.responses ?? {})) {
            delete answer.headers;
            delete answer.description;
            if (!status.startsWith("2")) {
                delete operation.responses[status];
            }
        }
    }
    for (const answer of Object.values(components.responses ?? {})) {
        delete answer.headers;
    }
    Object.values(components.parameters ?? {}).forEach(leaveOpen);
    shorten({ paths, components });
}

/** A header may be sent among `headers` as well, where no type sees it. */
function leaveOpen(parameter) {
    if (parameter.in === "header") {
        delete parameter.required;
    }
}

function shorten(node) {
    // A list may gain codes: to a program they are text.
    if (typeof node["x-code-list"] === "string") {
        delete node.enum;
    }
    for (const [name, value] of Object.entries(node)) {
        if (name === "description" && typeof value === "string") {
            node[name] = value.split(/(?<=\.)\s/)[0];
        } else if ((name === "example" || name === "examples") && !("type" in Object(value) || "$ref" in Object(value))) {
            delete node[name];
        } else if (typeof value === "object" && value !== null) {
            shorten(value);
        }
    }
}

if (process.argv.includes("--write")) {
    await writeFile(schema, wanted);
} else if ((await readFile(schema, "utf8")) !== wanted) {
    console.error(`src/schema.ts is not what docs/api/${file} says: npm run generate`);
    process.exitCode = 1;
} else {
    console.log(`src/schema.ts is what docs/api/${file} says`);
}
