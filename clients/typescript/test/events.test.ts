import { strict as assert } from "node:assert";
import { test } from "node:test";
import { createOpgangClient, OpgangProblem, type EventOptions } from "@opgang/client";
import { cut, json, problem, serverOf, type Answering } from "./server.js";

const event = (id: string) => ({ id, type: "dk.opgang.participants.participant-registered.v1", subject: `s-${id}`, data: {} });
const block = (id: string) => `id: ${id}\nevent: x\ndata: ${JSON.stringify(event(id))}\n\n`;

/** Sends the text and ends, or leaves the stream open. */
function stream(text: string, after: "end" | "cut" | "open" = "end"): Answering {
    return (response) => {
        response.writeHead(200, { "Content-Type": "text/event-stream" });
        response.write(`: open\n\nretry: 5\n\n${text}`, () => {
            if (after === "end") {
                response.end();
            } else if (after === "cut") {
                response.socket?.destroy();
            }
        });
    };
}

async function idsOf(baseUrl: string, last: string, options: EventOptions = {}): Promise<string[]> {
    const ids: string[] = [];
    for await (const one of createOpgangClient({ baseUrl, credentials: { token: "t" } }).events(options)) {
        ids.push(one.id);
        if (one.id === last) {
            break;
        }
    }
    return ids;
}

test("a stream that ends or is cut goes on where it was, and no event comes twice", { timeout: 10_000 }, async () => {
    const half = block("5");
    const { baseUrl, seen } = await serverOf(
        stream(block("1") + block("2")),
        stream(block("2") + block("3") + block("4") + half.slice(0, 30), "cut"),
        cut,
        problem(503, "too-many-streams", { "Retry-After": "0" }),
        stream(": still here\n\n"),
        stream(block("3") + block("4") + block("5"), "open"),
    );

    const ids = await idsOf(baseUrl, "5", { types: ["a.*", "b"], lastEventId: "0", purpose: "case-handling", subject: "s" });

    assert.deepEqual(ids, ["1", "2", "3", "4", "5"]);
    assert.deepEqual(seen.map((one) => one.headers["last-event-id"]), ["0", "2", "4", "4", "4", "4"]);
    assert.equal(seen[0]?.url, "/v1/events/stream?types=a.*%2Cb&subject=s");
    assert.equal(seen[0]?.headers["opgang-purpose"], "case-handling");
    assert.equal(seen[0]?.headers.authorization, "Bearer t");
});

test("what happens between two connections is not missed, though none has told an event yet", { timeout: 10_000 }, async () => {
    const { baseUrl, seen } = await serverOf(
        (response) => {
            response.writeHead(200, { "Content-Type": "text/event-stream", Date: "Sat, 03 Feb 2001 04:05:06 GMT" }).end("retry: 5\n\n");
        },
        stream(block("2") + block("3"), "open"),
        json(200, { items: [event("1"), event("2")], next: null }),
    );

    const ids = await idsOf(baseUrl, "3", { types: "a" });

    assert.deepEqual(ids, ["1", "2", "3"]);
    assert.deepEqual(
        seen.map((one) => one.url),
        ["/v1/events/stream?types=a", "/v1/events/stream?types=a", "/v1/events?types=a&changedSince=2001-02-03T04%3A05%3A06.000Z&limit=500"],
    );
});

test("what cannot get better ends the stream", { timeout: 10_000 }, async () => {
    const { baseUrl, seen } = await serverOf(stream(block("1")), problem(410, "events-gone"));

    await assert.rejects(idsOf(baseUrl, "none"), (failure) => failure instanceof OpgangProblem && failure.code === "events-gone");

    assert.equal(seen.length, 2);
});

test("a stream that may not be read, or never opens, is told at once or after five times", { timeout: 20_000 }, async () => {
    const forbidden = await serverOf(problem(403, "forbidden"));
    const away = await serverOf(problem(503, "service-unavailable", { "Retry-After": "0" }));

    await assert.rejects(idsOf(forbidden.baseUrl, "none"), { name: "OpgangProblem", status: 403 });
    await assert.rejects(idsOf(away.baseUrl, "none"), { name: "OpgangProblem", status: 503 });

    assert.equal(forbidden.seen.length, 1);
    assert.equal(away.seen.length, 6);
});

test("the signal ends a stream without an error, wherever it is", { timeout: 10_000 }, async () => {
    const open = await serverOf(stream(block("1"), "open"));
    const waiting = await serverOf(problem(503, "service-unavailable", { "Retry-After": "100" }));
    const silent = await serverOf(() => undefined);

    assert.deepEqual(await idsOf(open.baseUrl, "none", { signal: AbortSignal.timeout(100) }), ["1"]);
    assert.deepEqual(await idsOf(waiting.baseUrl, "none", { signal: AbortSignal.timeout(50) }), []);
    assert.deepEqual(await idsOf(silent.baseUrl, "none", { signal: AbortSignal.timeout(50) }), []);
    assert.deepEqual(await idsOf(silent.baseUrl, "none", { signal: AbortSignal.abort() }), []);
});

test("a loop that is left closes its connection", { timeout: 10_000 }, async () => {
    let closed: () => void = () => undefined;
    const left = new Promise<void>((resolve) => (closed = resolve));
    const { baseUrl } = await serverOf((response, request) => {
        response.on("close", closed);
        stream(block("1"), "open")(response, request);
    });

    await idsOf(baseUrl, "1");

    await left;
});

test("a token that ends with its stream is followed by another", { timeout: 10_000 }, async () => {
    const { baseUrl, seen } = await serverOf(stream(block("1")), problem(401, "unauthenticated"), stream(block("2"), "open"));
    const ids: string[] = [];

    for await (const one of createOpgangClient({ baseUrl, credentials: { getToken: (old) => (old ? "new" : "old") } }).events()) {
        ids.push(one.id);
        if (ids.length === 2) {
            break;
        }
    }

    assert.deepEqual(ids, ["1", "2"]);
    assert.deepEqual(seen.map((one) => one.headers.authorization), ["Bearer old", "Bearer old", "Bearer new"]);
});
