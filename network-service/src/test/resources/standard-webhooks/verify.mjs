// Reads deliveries from a file and tells of each whether it verifies with the secret: verify.mjs <file of [{headers, body}]> <secret>
import { readFileSync } from "node:fs";
import { Webhook } from "standardwebhooks";

const webhook = new Webhook(process.argv[3]);
const told = JSON.parse(readFileSync(process.argv[2], "utf8")).map(({ headers, body }) => {
  try {
    return webhook.verify(body, headers).type;
  } catch {
    return "refused";
  }
});
process.stdout.write(told.join(" "));
