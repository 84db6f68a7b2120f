import { strict as assert } from "node:assert";
import { createReadStream, openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { test } from "node:test";
import { BatchInterrupted, createOpgangClient, OpgangProblem, type BatchProgress, type Rows } from "@opgang/client";
import { cut, json, listening, problem, serverOf, type Answering } from "./server.js";

const rows = { received: 2, created: 2, updated: 0, unchanged: 0, removed: 0, rejected: 0 };
const receipt = (status: string, progress: number) => ({ id: "b-1", status, progress, rows });
const done = json(201, receipt("completed", 1));
const CSV = "a,b\nø,1\n";

test("a batch that takes longer is waited for, and its progress told", async () => {
    const { baseUrl, seen } = await serverOf(json(202, receipt("processing", 0)), json(200, receipt("processing", 0.5)), json(200, receipt("completed", 1)));
    const told: BatchProgress[] = [];

    const end = await createOpgangClient({ baseUrl, credentials: { token: "t" } }).postBatch("placements", CSV, {
        onError: "abort",
        dryRun: true,
        query: { mode: "full" },
        onProgress: (progress) => told.push(progress),
    });

    assert.equal(end.status, "completed");
    assert.deepEqual(
        seen.map((one) => `${one.method} ${one.url} ${one.headers.authorization}`),
        [
            "POST /v1/placement-batches?dryRun=true&onError=abort&mode=full Bearer t",
            "GET /v1/placement-batches/b-1 Bearer t",
            "GET /v1/placement-batches/b-1 Bearer t",
        ],
    );
    assert.equal(seen[0]?.body, CSV);
    assert.equal(seen[0]?.headers["content-type"], "text/csv");
    assert.deepEqual([told[0]?.sent, told[0]?.total, told[0]?.receipt], [0, 9, undefined]);
    assert.deepEqual(told.slice(-3).map(({ sent, processed, receipt: at }) => [sent, processed, at?.status]), [
        [9, 0, "processing"],
        [9, 0.5, "processing"],
        [9, 1, "completed"],
    ]);
});

test("every kind has its address", async () => {
    const { baseUrl, seen } = await serverOf(done);
    const opgang = createOpgangClient({ baseUrl });
    const kinds = ["participants", "reference-values", "benefit-periods", "education-readiness", "hours", "event-attendances", "/v1/own-batches"];

    for (const kind of kinds) {
        await opgang.postBatch(kind, "[]");
    }

    assert.deepEqual(seen.map((one) => one.url.slice(4, -8)), [
        "participant",
        "reference-value",
        "benefit-period",
        "education-readiness",
        "hours",
        "event-attendance",
        "own",
    ]);
    assert.equal(seen[0]?.headers["content-type"], "application/json");
});

test("rows of any form are sent again under the same key until they are taken", async () => {
    const folder = await mkdtemp(join(tmpdir(), "opgang-"));
    const file = join(folder, "rows.csv");
    await writeFile(file, CSV);
    const forms: Record<string, () => Promise<Rows>> = {
        text: async () => CSV,
        bytes: async () => new TextEncoder().encode(CSV),
        Blob: async () => new Blob([CSV]),
        "file as a Blob": async () => openAsBlob(file),
        stream: async () => new Blob([CSV]).stream() as ReadableStream<Uint8Array>,
        "stream of Node": async () => createReadStream(file),
        "function that opens a stream": async () => () => createReadStream(file),
        "rows one by one": async () => Readable.from(["a,b\n", "ø,1\n"]),
    };

    const told = [undefined, () => undefined];
    for (const [form, open, onProgress] of Object.entries(forms).flatMap(([name, rowsOf]) => told.map((hears) => [name, rowsOf, hears] as const))) {
        const { baseUrl, seen } = await serverOf(problem(503, "service-unavailable", { "Retry-After": "0" }), cut, problem(429, "x", { "Retry-After": "0" }), done);
        const end = await createOpgangClient({ baseUrl }).postBatch("placements", await open(), { onProgress });

        assert.equal(end.id, "b-1", form);
        assert.deepEqual(seen.map((one) => one.body), [CSV, CSV, CSV, CSV], form);
        assert.equal(new Set(seen.map((one) => one.headers["idempotency-key"])).size, 1, form);
        assert.equal(seen[0]?.headers["content-type"], "text/csv", form);
    }
    await rm(folder, { recursive: true });
});

test("a stream that is cut in its middle is sent again from its beginning", async () => {
    const pieces = Array.from({ length: 50 }, (_, number) => `${number},${"x".repeat(2000)}\n`);
    let attempts = 0;
    let body = "";
    const baseUrl = await listening((request, response) => {
        attempts++;
        body = "";
        request.on("data", (part: Buffer) => {
            body += part.toString();
            if (attempts === 1 && body.length > 20_000) {
                request.socket.destroy();
            }
        });
        request.on("end", () => done(response, { method: "", url: "", headers: {}, body }));
    });

    await createOpgangClient({ baseUrl }).postBatch("placements", Readable.from(pieces));

    assert.equal(attempts, 2);
    assert.equal(body, pieces.join(""));
});

test("a stream that is too long to keep is not sent again; its key is told", async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(97);
    let opened = 0;
    const long = async function* () {
        opened++;
        for (let number = 0; number < 20; number++) {
            yield megabyte;
        }
    };
    const interrupted = await serverOf(cut);

    const failure: unknown = await createOpgangClient({ baseUrl: interrupted.baseUrl })
        .postBatch("placements", long(), { idempotencyKey: "mine" })
        .catch((e: unknown) => e);

    assert.ok(failure instanceof BatchInterrupted);
    assert.equal(failure.idempotencyKey, "mine");
    assert.equal(interrupted.seen.length, 1);

    const again = await serverOf(cut, done);
    await createOpgangClient({ baseUrl: again.baseUrl }).postBatch("placements", long);
    assert.deepEqual([opened, again.seen.length], [3, 2]);
});

test("rows that cannot be read are no lost connection", async () => {
    const { baseUrl, seen } = await serverOf(done);
    const broken = async function* () {
        yield "a,b\n";
        throw new RangeError("The disk is gone");
    };

    await assert.rejects(createOpgangClient({ baseUrl }).postBatch("placements", broken()), RangeError);
    await assert.rejects(createOpgangClient({ baseUrl }).postBatch("placements", broken), RangeError);

    assert.equal(seen.length, 0);
});

test("a refused batch is thrown, a failed one is told", async () => {
    const refused = await serverOf(problem(415, "unsupported-media-type"));
    const failed = await serverOf(json(201, { ...receipt("failed", 0.3), failure: { code: "abort", detail: "One row" } }));

    await assert.rejects(createOpgangClient(refused).postBatch("placements", CSV), (e) => e instanceof OpgangProblem && e.status === 415);
    const end = await createOpgangClient(failed).postBatch("placements", CSV);

    assert.equal(end.failure?.code, "abort");
});

test("the signal ends sending, waiting and looking", { timeout: 5000 }, async () => {
    const silent: Answering = () => undefined;
    const never = await serverOf(silent);
    const slow = await serverOf(json(202, receipt("processing", 0)), json(200, receipt("processing", 0)));
    const endless = async function* () {
        for (;;) {
            yield "a\n";
            await new Promise((resolve) => setTimeout(resolve, 5));
        }
    };

    for (const [server, sent] of [[never, endless()], [never, CSV], [slow, CSV]] as const) {
        const posted = createOpgangClient(server).postBatch("placements", sent, { signal: AbortSignal.timeout(100) });
        await assert.rejects(posted, { name: "TimeoutError" });
    }
});
