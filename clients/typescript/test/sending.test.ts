import { strict as assert } from "node:assert";
import { test } from "node:test";
import { createOpgangClient, OpgangProblem, orThrow } from "@opgang/client";
import { cut, cutInTheMiddle, json, page, problem, serverOf } from "./server.js";

const placement = {
    source: { system: "ours", id: "p-1" },
    participantId: "00000000-0000-7000-8000-000000000000",
    kind: "company-internship",
    from: "2020-03-02",
    weeklyHours: 30,
} as const;

test("what comes too often is sent again when the answer says, in seconds", async () => {
    const { baseUrl, seen } = await serverOf(problem(429, "too-many-requests", { "Retry-After": "1" }), page);
    const begun = Date.now();

    const { data } = await createOpgangClient({ baseUrl }).GET("/v1/housing-areas");

    assert.equal(data?.items.length, 1);
    assert.equal(seen.length, 2);
    assert.ok(Date.now() - begun >= 990);
});

test("a date to come back is read by the clock of who answers", async () => {
    const now = Date.parse("2001-02-03T04:05:06Z");
    const headers = { Date: new Date(now).toUTCString(), "Retry-After": new Date(now + 1000).toUTCString() };
    const { baseUrl, seen } = await serverOf(problem(503, "service-unavailable", headers), page);
    const begun = Date.now();

    await createOpgangClient({ baseUrl }).GET("/v1/housing-areas");

    assert.equal(seen.length, 2);
    assert.ok(Date.now() - begun >= 990 && Date.now() - begun < 5000);
});

test("a wait of an hour is left to the caller", async () => {
    const { baseUrl, seen } = await serverOf(problem(429, "too-many-requests", { "Retry-After": "3600" }));

    const { error, response } = await createOpgangClient({ baseUrl }).GET("/v1/housing-areas");

    assert.equal(error?.code, "too-many-requests");
    assert.equal(response.headers.get("Retry-After"), "3600");
    assert.equal(seen.length, 1);
});

test("a POST is repeated under one key, with the same body, and five times at the most", async () => {
    const { baseUrl, seen } = await serverOf(
        problem(502, "bad-gateway", { "Retry-After": "0" }),
        problem(503, "service-unavailable", { "Retry-After": "0" }),
        problem(504, "gateway-timeout", { "Retry-After": "0" }),
        problem(429, "too-many-requests", { "Retry-After": "0" }),
    );

    const { error } = await createOpgangClient({ baseUrl }).POST("/v1/placements", { body: placement });

    assert.equal(error?.status, 429);
    assert.equal(seen.length, 6);
    assert.equal(new Set(seen.map((one) => one.headers["idempotency-key"])).size, 1);
    assert.match(String(seen[0]?.headers["idempotency-key"]), /^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    assert.deepEqual(new Set(seen.map((one) => one.body)), new Set([JSON.stringify(placement)]));
});

test("two POSTs have two keys, and one's own key stays", async () => {
    const { baseUrl, seen } = await serverOf(json(201, {}));
    const opgang = createOpgangClient({ baseUrl });

    await opgang.POST("/v1/placements", { body: placement });
    await opgang.POST("/v1/placements", { body: placement });
    await opgang.POST("/v1/placements", { body: placement, headers: { "idempotency-key": "mine" } });
    await opgang.POST("/v1/placements", { body: placement, params: { header: { "Idempotency-Key": "mine too" } } });

    const keys = seen.map((one) => one.headers["idempotency-key"]);
    assert.notEqual(keys[0], keys[1]);
    assert.deepEqual(keys.slice(2), ["mine", "mine too"]);
});

test("a connection that is lost before or within the answer is asked again", async () => {
    const { baseUrl, seen } = await serverOf(cut, cutInTheMiddle, page);

    const { data } = await createOpgangClient({ baseUrl }).GET("/v1/housing-areas");

    assert.equal(data?.items[0]?.id, "a");
    assert.equal(seen.length, 3);
});

test("a POST whose first attempt is still at work waits for its answer", async () => {
    const { baseUrl, seen } = await serverOf(
        cut,
        problem(409, "idempotency-in-progress", { "Retry-After": "0" }),
        json(201, { id: "made" }, { "Idempotency-Replayed": "true" }),
    );

    const made = await orThrow(createOpgangClient({ baseUrl }).POST("/v1/placements", { body: placement }));

    assert.equal(made.id, "made");
    assert.equal(seen.length, 3);
});

test("a conflict is not sent again", async () => {
    const { baseUrl, seen } = await serverOf(problem(409, "participant-exists"));

    const { error } = await createOpgangClient({ baseUrl }).POST("/v1/placements", { body: placement });

    assert.equal(error?.code, "participant-exists");
    assert.equal(seen.length, 1);
});

test("a change under an ETag is not sent again where it may have been made", async () => {
    const opgangOf = async (...answers: Parameters<typeof serverOf>) => {
        const { baseUrl, seen } = await serverOf(...answers);
        return { opgang: createOpgangClient({ baseUrl }), seen };
    };
    const header = { "If-Match": '"1"' };
    const change = { params: { path: { id: "x" }, header }, body: { name: "New" } };

    for (const status of [502, 503, 504]) {
        const { opgang, seen } = await opgangOf(problem(status, "away", { "Retry-After": "0" }));
        const patched = await opgang.PATCH("/v1/housing-areas/{id}", change);
        const put = await opgang.PUT("/v1/housing-areas/{id}/observations/{indicator}/{year}", {
            params: { path: { id: "x", indicator: "residents", year: 2020 }, header },
            body: { value: 1 } as never,
        });
        const deleted = await opgang.DELETE("/v1/placements/{id}", { params: { path: { id: "x" }, header } });
        assert.deepEqual([patched, put, deleted].map(({ error }) => error?.status), [status, status, status]);
        assert.deepEqual(seen.map(({ method }) => method), ["PATCH", "PUT", "DELETE"]);
    }

    const { opgang, seen } = await opgangOf(problem(429, "too-many-requests", { "Retry-After": "0" }), cut);
    await assert.rejects(opgang.PATCH("/v1/housing-areas/{id}", change), TypeError);
    assert.equal(seen.length, 2);
});

test("the first of two under a key is waited for longer than five times", async () => {
    const atWork = problem(409, "idempotency-in-progress", { "Retry-After": "0" });
    const { baseUrl, seen } = await serverOf(atWork, atWork, atWork, atWork, atWork, atWork, atWork, json(201, { id: "made" }));

    const made = await orThrow(createOpgangClient({ baseUrl }).POST("/v1/placements", { body: placement }));

    assert.equal(made.id, "made");
    assert.equal(seen.length, 8);
});

test("an answer that does not come in time is a lost connection", { timeout: 10_000 }, async () => {
    const { baseUrl, seen } = await serverOf(() => undefined, page, () => undefined);
    const opgang = createOpgangClient({ baseUrl, timeout: 500 });

    const { data } = await opgang.GET("/v1/housing-areas");

    assert.equal(data?.items.length, 1);
    assert.equal(seen.length, 2);
    const change = { params: { path: { id: "x" }, header: { "If-Match": '"1"' } }, body: { name: "New" } };
    await assert.rejects(opgang.PATCH("/v1/housing-areas/{id}", change), /within 0.5 s/);
    assert.equal(seen.length, 3);
});

test("a redirect is an error, and not followed", async () => {
    const { baseUrl: other, seen: elsewhere } = await serverOf(page);
    const { baseUrl, seen } = await serverOf((response) => response.writeHead(307, { Location: other }).end());
    const opgang = createOpgangClient({ baseUrl });

    const { error } = await opgang.POST("/v1/placements", { body: placement });
    await assert.rejects(opgang.postBatch("participants", "sourceId\n1\n"), { status: 307 });

    assert.equal(error?.status, 307);
    assert.equal(seen.length, 2);
    assert.equal(elsewhere.length, 0);
});

test("what is no date of HTTP says nothing", async () => {
    const { baseUrl, seen } = await serverOf(problem(503, "service-unavailable", { "Retry-After": "-1" }), page);
    const begun = Date.now();

    await createOpgangClient({ baseUrl }).GET("/v1/housing-areas");

    assert.equal(seen.length, 2);
    assert.ok(Date.now() - begun >= 120);
});

test("waiting ends with the signal, and so does a request", { timeout: 5000 }, async () => {
    const { baseUrl } = await serverOf(problem(429, "too-many-requests", { "Retry-After": "100" }), () => undefined);
    const opgang = createOpgangClient({ baseUrl });

    await assert.rejects(opgang.GET("/v1/housing-areas", { signal: AbortSignal.timeout(50) }), { name: "TimeoutError" });
    await assert.rejects(opgang.GET("/v1/housing-areas", { signal: AbortSignal.timeout(50) }), { name: "TimeoutError" });
    await assert.rejects(opgang.GET("/v1/housing-areas", { signal: AbortSignal.abort() }), { name: "AbortError" });
});

test("an error is told with all that the problem says, and thrown where asked to", async () => {
    const faults = [{ pointer: "/from", code: "required", detail: "Is missing" }];
    const { baseUrl } = await serverOf(
        json(422, { type: "/problems/x", title: "T", status: 422, code: "x", detail: "D", instance: "/i", traceId: "t", errors: faults, id: "more" }),
    );

    const failure: unknown = await orThrow(createOpgangClient({ baseUrl }).GET("/v1/housing-areas")).catch((e: unknown) => e);

    assert.ok(failure instanceof OpgangProblem && failure instanceof Error);
    const { status, code, title, detail, errors, traceId } = failure;
    assert.deepEqual({ status, code, title, detail, errors, traceId }, { status: 422, code: "x", title: "T", detail: "D", errors: faults, traceId: "t" });
    assert.equal(failure.problem["id"], "more");
    assert.equal(failure.message, "422 x: T\nD\n  /from required: Is missing");
});

test("the page of a proxy is an error like the others", async () => {
    const { baseUrl } = await serverOf((response) => response.writeHead(400, { "Content-Type": "text/html" }).end("<h1>No</h1>"));

    const { error } = await createOpgangClient({ baseUrl }).GET("/v1/housing-areas");

    assert.deepEqual([error?.status, error?.code, error?.title, error?.errors], [400, "no-problem-document", "Bad Request", []]);
});

test("an error without a body is one too", async () => {
    const { baseUrl } = await serverOf((response) => response.writeHead(404, { "Content-Length": "0" }).end());

    const { error } = await createOpgangClient({ baseUrl }).GET("/v1/housing-areas");

    assert.equal(error?.status, 404);
});
