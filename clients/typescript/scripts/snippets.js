// The programs of README and guides, as files beside the tests, so that they are compiled as strictly.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const build = new URL("../build/snippets/", import.meta.url);
rmSync(build, { recursive: true, force: true });
mkdirSync(build, { recursive: true });

for (const page of ["../README.md", "../../../docs/guides/front-end.md", "../../../docs/guides/webhooks.md"]) {
    const text = readFileSync(new URL(page, import.meta.url), "utf8");
    const name = page.split("/").at(-1).replace(".md", "");
    const programs = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, program]) => program);
    programs.forEach((program, number) => writeFileSync(new URL(`${name}-${number + 1}.ts`, build), program));
}
