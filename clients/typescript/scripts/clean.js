import { rmSync } from "node:fs";

for (const made of ["dist", "build"]) {
    rmSync(new URL(`../${made}`, import.meta.url), { recursive: true, force: true });
}
