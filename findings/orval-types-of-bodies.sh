#!/usr/bin/env bash
# orval 8.38.0 with axios 1.21.1 (npm): a table and a merge patch sent by a generated client.
#
# The document says of each operation which type its body has. The client for axios, which is what orval makes unless told otherwise, sends
# a merge patch as application/json and a table as a form. The client for fetch names the types, but writes a text as JSON: the table
# arrives as one quoted line. Both compile, and the types of TypeScript say that a string is sent.
#
# What Opgang does: it answers 415 and 422 and takes nothing of it. Its own client, @opgang/client, sends each body as the document says.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > package.json <<'JSON'
{"type": "module", "dependencies": {"orval": "8.38.0", "axios": "1.21.1", "esbuild": "0.25.12"}}
JSON
npm install --silent --no-audit --no-fund > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > api.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": {"title": "Areas", "version": "1"},
  "paths": {
    "/areas/{id}": {
      "patch": {
        "operationId": "updateArea",
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
        "requestBody": {"required": true, "content": {"application/merge-patch+json": {"schema": {"$ref": "#/components/schemas/Area"}}}},
        "responses": {"200": {"description": "Changed", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Area"}}}}}
      }
    },
    "/figures": {
      "post": {
        "operationId": "importFigures",
        "requestBody": {"required": true, "content": {"text/csv": {"schema": {"type": "string"}}}},
        "responses": {"200": {"description": "Taken", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Area"}}}}}
      }
    }
  },
  "components": {"schemas": {"Area": {"type": "object", "properties": {"name": {"type": ["string", "null"]}}}}}
}
JSON
cat > orval.config.mjs <<'JS'
export default {
  axios: {input: "api.json", output: {target: "axios.ts", baseUrl: "http://127.0.0.1:PORT"}},
  fetch: {input: "api.json", output: {target: "fetch.ts", client: "fetch", baseUrl: "http://127.0.0.1:PORT"}},
};
JS
cat > ask.mjs <<'JS'
import {createServer} from "node:http";

const server = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  console.log(`${process.argv[2]} ${request.method} ${request.headers["content-type"]} [${body.replaceAll("\n", "<line>")}]`);
  response.setHeader("Content-Type", "application/json");
  response.end("{}");
});
await new Promise((done) => server.listen(Number(process.argv[3]), "127.0.0.1", done));
const client = await import(`./${process.argv[2]}.mjs`);
await client.updateArea("1", {name: null});
await client.importFigures("year,share\n2025,12.5\n");
server.closeAllConnections();
server.close();
JS
port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
sed -i "s/PORT/$port/" orval.config.mjs
npx orval --config orval.config.mjs > orval.log 2>&1 || { cat orval.log; exit 1; }
for client in axios fetch; do
    npx esbuild --log-level=error --bundle --platform=node --format=esm --packages=external --outfile=$client.mjs $client.ts
done

echo "orval $(npx orval --version)"
got=$(node ask.mjs axios "$port" && node ask.mjs fetch "$port")
echo "$got"
expected=$(cat <<'TXT'
axios PATCH application/json [{"name":null}]
axios POST application/x-www-form-urlencoded [year,share<line>2025,12.5<line>]
fetch PATCH application/merge-patch+json [{"name":null}]
fetch POST text/csv ["year,share\n2025,12.5\n"]
TXT
)
[ "$got" = "$expected" ] || { echo "changed; before it was:"; echo "$expected"; exit 1; }
