// Packs the package as it would be published, and fails if it is too large.
import { execFileSync } from "node:child_process";

const MOST = 150 * 1024;

const folder = new URL("..", import.meta.url);
const [packed] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: folder, encoding: "utf8" }));
const told = `${packed.filename}: ${Math.ceil(packed.size / 1024)} KB packed, ${packed.files.length} files`;
if (packed.size > MOST) {
    console.error(`${told}; more than ${MOST / 1024} KB`);
    process.exitCode = 1;
} else {
    console.log(told);
}
