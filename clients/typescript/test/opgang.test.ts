// Against an Opgang that runs: OPGANG_BASE is its gateway, OPGANG_TOKEN a token of a municipality, such as `./opgang token horsens`.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createOpgangClient, OpgangProblem, orThrow } from "@opgang/client";

const { OPGANG_BASE: baseUrl = "", OPGANG_TOKEN: token = "" } = process.env;
const municipalityCode = municipalityOf(token);
const skip =
    baseUrl === "" || token === ""
        ? "OPGANG_BASE and OPGANG_TOKEN name no Opgang"
        : municipalityCode === undefined && "OPGANG_TOKEN is not that of a municipality";
const options = { skip, timeout: 60_000 };

const opgang = createOpgangClient({ baseUrl: baseUrl || "http://localhost:8080", credentials: { token }, language: "en" });
const run = Date.now().toString(36);
// Born in the last century, whoever it is.
const serial = String(1000 + (Date.now() % 3000));

function municipalityOf(jwt: string): string | undefined {
    const claims = jwt.split(".")[1];
    return claims === undefined ? undefined : (JSON.parse(Buffer.from(claims, "base64url").toString()) as { municipality?: string }).municipality;
}

const source = (id: string) => ({ system: `client-${run}`, id });
const person = (number: number) => ({
    source: source(`p-${number}`),
    cpr: `65015${number}${serial}`,
    givenName: "Test",
    familyName: "Testesen",
    benefit: { group: "kontanthjaelp" as const, from: "2018-01-01" },
});

test("areas are listed, read again under their ETag, and changed under it", options, async () => {
    const { data, error } = await opgang.GET("/v1/housing-areas", { params: { query: { limit: 5 } } });
    assert.equal(error, undefined);
    assert.ok(data && data.items.length <= 5);

    const made = await orThrow(
        opgang.POST("/v1/housing-areas", { body: { source: source("a"), name: `Area ${run}`, municipalityCode: municipalityCode ?? "", validity: { from: "2000-01-01" } } }),
    );
    const params = { path: { id: made.id } };
    const read = await opgang.GET("/v1/housing-areas/{id}", { params });
    const etag = read.response.headers.get("ETag") ?? "";
    const same = await opgang.GET("/v1/housing-areas/{id}", { params, headers: { "If-None-Match": etag } });
    const changed = await orThrow(opgang.PATCH("/v1/housing-areas/{id}", { params: { ...params, header: { "If-Match": etag } }, body: { name: `New ${run}` } }));
    const late = await opgang.PATCH("/v1/housing-areas/{id}", { params: { ...params, header: { "If-Match": etag } }, body: { name: "Late" } });

    assert.deepEqual([same.response.status, same.data, same.error], [304, undefined, undefined]);
    assert.equal(changed.name, `New ${run}`);
    assert.equal(late.error?.status, 412);
});

test("the same POST under the same key is done once", options, async () => {
    const headers = { "Idempotency-Key": `client-${run}` };

    const first = await opgang.POST("/v1/participants", { body: person(1), headers });
    const second = await opgang.POST("/v1/participants", { body: person(1), headers });

    assert.equal(first.data?.id, second.data?.id ?? "none");
    assert.equal(second.response.headers.get("Idempotency-Replayed"), "true");
});

test("a batch comes to its receipt, and its rejections are read page by page", options, async () => {
    const header = "sourceSystem,sourceId,cpr,givenName,familyName\n";
    const rows = [2, 3].map((number) => `client-${run},p-${number},65015${number}${serial},Test,Testesen\n`);
    const wrong = ["b-1", "b-2", "b-3"].map((id) => `client-${run},${id},none,Test,Testesen\n`);

    const receipt = await opgang.postBatch("participants", [header, ...rows, ...wrong].join(""));

    assert.equal(receipt.status, "completed");
    assert.deepEqual([receipt.rows.received, receipt.rows.rejected], [5, 3]);
    const rejected: (string | null | undefined)[] = [];
    for await (const row of opgang.pages("/v1/participant-batches/{id}/rejections", {
        path: { id: receipt.id },
        query: { limit: 2 },
        headers: { "Opgang-Purpose": "case-handling" },
    })) {
        rejected.push(row.sourceId);
    }
    assert.deepEqual(rejected, ["b-1", "b-2", "b-3"]);
});

test("an event tells of a participant, on a stream that goes on after an event that is known", options, async () => {
    const made = await orThrow(opgang.POST("/v1/participants", { body: person(5) }));
    const types = "dk.opgang.participants.participant-registered.v1";
    const changedSince = new Date(Date.now() - 600_000).toISOString();
    let lastEventId: string | undefined;
    for (; lastEventId === undefined; await new Promise((resolve) => setTimeout(resolve, 100))) {
        const { items } = await orThrow(opgang.GET("/v1/events", { params: { query: { changedSince, limit: 1 } } }));
        lastEventId = items[0]?.id;
    }

    const subjects: string[] = [];
    for await (const event of opgang.events({ types, lastEventId, signal: AbortSignal.timeout(50_000) })) {
        subjects.push(event.subject);
        if (event.subject === made.id) {
            break;
        }
    }

    assert.ok(subjects.includes(made.id));
});

/** Samples of a guide are functions of what a page has: `fetch`, a token, an id. */
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
    ...parametersAndBody: string[]
) => (...values: unknown[]) => Promise<unknown>;

test("the samples of the guide for front ends do what it says, as they stand", options, async () => {
    const guide = readFileSync(new URL("../../../../../docs/guides/front-end.md", import.meta.url), "utf8");
    const [reading = "", changing = "", listening = ""] = [...guide.matchAll(/```js\n(.*?)```/gs)].map(([, sample]) => sample);
    const made = await orThrow(
        opgang.POST("/v1/housing-areas", { body: { source: source("g"), name: `Guide ${run}`, municipalityCode: municipalityCode ?? "", validity: { from: "2000-01-01" } } }),
    );
    const end = new AbortController();
    const heard: unknown[] = [];
    // On a page addresses are those of its own host.
    const here = (address: string, init?: RequestInit) => fetch(new URL(address, baseUrl), { ...init, signal: end.signal });
    const hearing = new Promise<void>((heardOne, failed) => {
        const log = (event: unknown) => {
            heard.push(event);
            heardOne();
        };
        const opened = async (address: string, init?: RequestInit) => {
            const stream = await here(address, init);
            void orThrow(opgang.POST("/v1/participants", { body: person(6) })).catch(failed);
            return stream;
        };
        new AsyncFunction("fetch", "token", "console", listening)(opened, token, { log }).catch(failed);
    });

    const all = await new AsyncFunction("fetch", "token", `${reading}; return all('/v1/housing-areas?limit=50', token);`)(here, token);
    await new AsyncFunction("fetch", "token", "id", changing)(here, token, made.id);
    await hearing;
    end.abort();

    assert.ok((all as { id: string }[]).some(({ id }) => id === made.id));
    const changed = await orThrow(opgang.GET("/v1/housing-areas/{id}", { params: { path: { id: made.id } } }));
    assert.equal(changed.name, "New name");
    assert.ok((heard[0] as { type: string }).type.startsWith("dk.opgang."));
});

test("an error is thrown with what is wrong and where", options, async () => {
    const wrong = { ...person(4), cpr: "1", benefit: { group: "no-such-group", from: "2018-01-01" } };

    const failure: unknown = await orThrow(opgang.POST("/v1/participants", { body: wrong as never })).catch((e: unknown) => e);

    assert.ok(failure instanceof OpgangProblem);
    assert.ok(failure.errors.some(({ pointer }) => pointer === "/cpr"));
    assert.ok(failure.traceId);
    const unknown = opgang.pages("/v1/participants", { query: { limit: 0 } }).next();
    await assert.rejects(unknown, (e) => e instanceof OpgangProblem && e.status === 400 && e.code === "malformed-request");
});
