// Reads the document of the events with the parser of AsyncAPI; fails on any error or warning.
import { readFile } from 'node:fs/promises';
import { Parser, fromFile } from '@asyncapi/parser';

const file = process.argv[2];
await readFile(file);
const { document, diagnostics } = await fromFile(new Parser(), file).parse();
const found = diagnostics.filter(one => one.severity <= 1);
for (const one of found) {
  console.error(`${file}:${one.range.start.line + 1}: ${one.code}: ${one.message}`);
}
if (!document || found.length > 0) {
  process.exit(1);
}
console.log(`${file}: ${document.allMessages().length} messages`);
