import { strict as assert } from "node:assert";
import { test } from "node:test";
import { createOpgangClient, OpgangProblem } from "@opgang/client";
import { json, page, problem, serverOf, type Answering } from "./server.js";

test("a list is asked for as JSON, with lists of values joined by commas, in the language that is wanted", async () => {
    const { baseUrl, seen } = await serverOf(page);
    const opgang = createOpgangClient({ baseUrl: `${baseUrl}/`, credentials: { token: "t" }, language: "en" });

    await opgang.GET("/v1/housing-areas", { params: { query: { expand: ["classification", "organisation"], name: "Øst & Vest" } } });

    assert.equal(seen[0]?.url, "/v1/housing-areas?expand=classification,organisation&name=%C3%98st%20%26%20Vest");
    assert.equal(seen[0]?.headers.authorization, "Bearer t");
    assert.equal(seen[0]?.headers.accept, "application/json");
    assert.equal(seen[0]?.headers["accept-language"], "en");
});

test("PATCH sends a merge patch, with null for what is taken away", async () => {
    const { baseUrl, seen } = await serverOf(json(200, {}));

    await createOpgangClient({ baseUrl }).PATCH("/v1/housing-areas/{id}", {
        params: { path: { id: "a/b" }, header: { "If-Match": '"1"' } },
        body: { housingOrganisation: null },
    });

    const { method, url, headers, body } = seen[0] ?? assert.fail();
    assert.deepEqual([method, url, body], ["PATCH", "/v1/housing-areas/a%2Fb", '{"housingOrganisation":null}']);
    assert.equal(headers["content-type"], "application/merge-patch+json");
    assert.equal(headers["if-match"], '"1"');
    assert.equal(headers["idempotency-key"], undefined);
});

test("PUT and POST send JSON, DELETE sends nothing", async () => {
    const { baseUrl, seen } = await serverOf(json(200, {}), json(200, {}), (response) => response.writeHead(204).end());
    const opgang = createOpgangClient({ baseUrl });
    const path = { id: "x", indicator: "residents", year: 2020 };

    await opgang.PUT("/v1/housing-areas/{id}/observations/{indicator}/{year}", { params: { path }, body: { value: 1 } as never });
    await opgang.POST("/v1/housing-areas", { body: { name: "Å", municipalityCode: "615" } });
    const { data, error, response } = await opgang.DELETE("/v1/placements/{id}", { params: { path: { id: "x" } } });

    assert.deepEqual(seen.map((one) => one.headers["content-type"]), ["application/json", "application/json", undefined]);
    assert.equal(seen[1]?.body, '{"name":"Å","municipalityCode":"615"}');
    assert.deepEqual([data, error, response.status], [undefined, undefined, 204]);
});

test("text is sent as it is", async () => {
    const { baseUrl, seen } = await serverOf(json(201, {}));
    const opgang = createOpgangClient({ baseUrl });

    await opgang.POST("/v1/placement-batches", { body: 'a;"b"\n' });
    await opgang.POST("/v1/placement-batches", { body: "[]" });
    await opgang.POST("/v1/placement-batches", { body: "{}\n{}\n", headers: { "Content-Type": "application/x-ndjson" } });

    assert.deepEqual(
        seen.map((one) => [one.headers["content-type"], one.body]),
        [
            ["text/csv", 'a;"b"\n'],
            ["application/json", "[]"],
            ["application/x-ndjson", "{}\n{}\n"],
        ],
    );
});

test("a table is read as text, or as it streams", async () => {
    const table: Answering = (response) => response.writeHead(200, { "Content-Type": "text/csv" }).end("a,b\n");
    const { baseUrl, seen } = await serverOf(table);
    const opgang = createOpgangClient({ baseUrl });
    const from = { params: { path: { id: "x" }, query: { from: "2018-04-01", to: "2020-02-01" } }, headers: { Accept: "text/csv" } };

    const text = await opgang.GET("/v1/housing-areas/{id}/flows", { ...from, parseAs: "text" });
    const stream = await opgang.GET("/v1/housing-areas/{id}/flows", { ...from, parseAs: "stream" });

    assert.equal(text.data, "a,b\n");
    assert.equal(await new Response(stream.data).text(), "a,b\n");
    assert.equal(seen[1]?.headers.accept, "text/csv");
});

test("what has not changed is no error", async () => {
    const { baseUrl } = await serverOf((response) => response.writeHead(304, { ETag: '"1"' }).end());

    const { data, error, response } = await createOpgangClient({ baseUrl }).GET("/v1/housing-areas", { headers: { "If-None-Match": '"1"' } });

    assert.deepEqual([data, error, response.status, response.headers.get("ETag")], [undefined, undefined, 304, '"1"']);
});

test("a list is followed to its end, and an error on the way is thrown", async () => {
    const { baseUrl, seen } = await serverOf(
        json(200, { items: [{ id: "a" }, { id: "b" }], next: "c=1&2" }),
        json(200, { items: [], next: "last" }),
        json(200, { items: [{ id: "c" }], next: null }),
        problem(403, "forbidden"),
    );
    const opgang = createOpgangClient({ baseUrl });

    const ids: string[] = [];
    for await (const placement of opgang.pages("/v1/placements", { query: { limit: 2 } })) {
        ids.push(placement.id);
    }

    assert.deepEqual(ids, ["a", "b", "c"]);
    assert.deepEqual(seen.map((one) => one.url), ["/v1/placements?limit=2", "/v1/placements?limit=2&cursor=c%3D1%262", "/v1/placements?limit=2&cursor=last"]);
    await assert.rejects(opgang.pages("/v1/placements").next(), (failure) => failure instanceof OpgangProblem && failure.status === 403);
});

test("a list below something is followed, and no further than is wanted", async () => {
    const { baseUrl, seen } = await serverOf(json(200, { items: [{ id: "a" }], next: "more" }));

    for await (const period of createOpgangClient({ baseUrl }).pages("/v1/participants/{participantId}/benefit-periods", {
        path: { participantId: "p" },
        headers: { "Opgang-Purpose": "case-handling" },
    })) {
        assert.equal(period.id, "a");
        break;
    }

    assert.deepEqual(seen.map((one) => [one.url, one.headers["opgang-purpose"]]), [["/v1/participants/p/benefit-periods", "case-handling"]]);
});
