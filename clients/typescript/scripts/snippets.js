// The programs of README and guides, as files beside the tests, so that they are compiled as strictly.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const build = new URL("../build/snippets/", import.meta.url);
rmSync(build, { recursive: true, force: true });
mkdirSync(build, { recursive: true });

// Guides are not there where this folder stands alone.
const pages = ["../README.md", "../../../docs/guides/front-end.md", "../../../docs/guides/webhooks.md"];
for (const page of pages.filter((one) => existsSync(new URL(one, import.meta.url)))) {
    const text = readFileSync(new URL(page, import.meta.url), "utf8");
    const name = page.split("/").at(-1).replace(".md", "");
    const programs = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, program]) => program);
    programs.forEach((program, number) => writeFileSync(new URL(`${name}-${number + 1}.ts`, build), program));
}
