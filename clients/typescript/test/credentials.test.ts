import { strict as assert } from "node:assert";
import { test } from "node:test";
import { createOpgangClient, OpgangProblem } from "@opgang/client";
import { cut, json, page, problem, serverOf, type Answering } from "./server.js";

interface Issuing {
    issuer: string;
    forms: URLSearchParams[];
}

async function issuing(seconds: number): Promise<Issuing> {
    const forms: URLSearchParams[] = [];
    const answer: Answering = (response, request) => {
        if (request.url === "/realm/.well-known/openid-configuration") {
            json(200, { token_endpoint: `http://${request.headers.host}/elsewhere/token` })(response, request);
        } else if (request.url === "/elsewhere/token") {
            forms.push(new URLSearchParams(request.body));
            const token = `token ${forms.length}`;
            // Slow enough that others come meanwhile.
            setTimeout(() => json(200, { access_token: token, expires_in: seconds })(response, request), 20);
        } else {
            problem(404, "not-found")(response, request);
        }
    };
    const { baseUrl } = await serverOf(answer);
    return { issuer: `${baseUrl}/realm/`, forms };
}

test("one token serves all, until shortly before its end", async () => {
    const { issuer, forms } = await issuing(3600);
    const { baseUrl, seen } = await serverOf(page);
    const opgang = createOpgangClient({ baseUrl, credentials: { issuer, clientId: "me", clientSecret: "&?" } });

    await Promise.all([1, 2, 3, 4, 5].map(() => opgang.GET("/v1/housing-areas")));
    await opgang.GET("/v1/housing-areas");

    assert.equal(forms.length, 1);
    assert.deepEqual(Object.fromEntries(forms[0] ?? []), { grant_type: "client_credentials", client_id: "me", client_secret: "&?" });
    assert.deepEqual(new Set(seen.map((one) => one.headers.authorization)), new Set(["Bearer token 1"]));
});

test("a token that is about to end is not used any more", async () => {
    const { issuer, forms } = await issuing(0.05);
    const { baseUrl, seen } = await serverOf(page);
    const opgang = createOpgangClient({ baseUrl, credentials: { issuer, clientId: "me", clientSecret: "s" } });

    await opgang.GET("/v1/housing-areas");
    await new Promise((resolve) => setTimeout(resolve, 60));
    await opgang.GET("/v1/housing-areas");

    assert.equal(forms.length, 2);
    assert.equal(seen[1]?.headers.authorization, "Bearer token 2");
});

test("a token that is refused is renewed once, together", async () => {
    const { issuer, forms } = await issuing(3600);
    const { baseUrl, seen } = await serverOf((response, request) =>
        request.headers.authorization === "Bearer token 1" ? problem(401, "unauthenticated")(response, request) : page(response, request),
    );
    const opgang = createOpgangClient({ baseUrl, credentials: { issuer, clientId: "me", clientSecret: "s" } });

    const answers = await Promise.all([1, 2, 3].map(() => opgang.GET("/v1/housing-areas")));

    assert.deepEqual(answers.map(({ response }) => response.status), [200, 200, 200]);
    assert.equal(forms.length, 2);
    assert.equal(seen.length, 6);
});

test("a second refusal is told", async () => {
    const { issuer, forms } = await issuing(3600);
    const { baseUrl, seen } = await serverOf(problem(401, "unauthenticated"));
    const opgang = createOpgangClient({ baseUrl, credentials: { issuer, clientId: "me", clientSecret: "s" } });

    const { error } = await opgang.GET("/v1/housing-areas");

    assert.equal(error?.code, "unauthenticated");
    assert.deepEqual([seen.length, forms.length], [2, 2]);
});

test("a given token is not renewed, a function is asked for another", async () => {
    const { baseUrl, seen } = await serverOf(problem(401, "unauthenticated"));
    const rejections: (string | undefined)[] = [];
    const getToken = (rejected?: string) => {
        rejections.push(rejected);
        return rejected === undefined ? "old" : "new";
    };

    await createOpgangClient({ baseUrl, credentials: { token: "t" } }).GET("/v1/housing-areas");
    await createOpgangClient({ baseUrl, credentials: { getToken } }).GET("/v1/housing-areas");
    await createOpgangClient({ baseUrl }).GET("/v1/housing-areas");

    assert.deepEqual(seen.map((one) => one.headers.authorization), ["Bearer t", "Bearer old", "Bearer new", undefined]);
    assert.equal(rejections[0], undefined);
    assert.equal(rejections.at(-1), "old");
});

test("an issuer without a description has its tokens at /token, and is asked again when it is away", async () => {
    const { baseUrl: issuer } = await serverOf(cut, problem(404, "not-found"), cut, json(200, { access_token: "t", expires_in: 60 }));
    const { baseUrl, seen } = await serverOf(page);

    await createOpgangClient({ baseUrl, credentials: { issuer, clientId: "me", clientSecret: "s" } }).GET("/v1/housing-areas");

    assert.equal(seen[0]?.headers.authorization, "Bearer t");
});

test("an issuer that refuses is told, without the secret", async () => {
    const { baseUrl: issuer } = await serverOf(problem(404, "not-found"), json(401, { error: "invalid_client", error_description: "No such client" }));
    const opgang = createOpgangClient({ baseUrl: issuer, credentials: { issuer, clientId: "me", clientSecret: "very secret" } });

    const failure: unknown = await opgang.GET("/v1/housing-areas").catch((e: unknown) => e);

    assert.ok(failure instanceof OpgangProblem);
    assert.deepEqual([failure.status, failure.code, failure.detail], [401, "invalid_client", "No such client"]);
    assert.doesNotMatch(failure.message, /very secret/);
});

test("a secret goes nowhere else because an answer says so", async () => {
    const { baseUrl: other, seen: elsewhere } = await serverOf(json(200, { access_token: "t", expires_in: 60 }));
    const { baseUrl: issuer } = await serverOf(problem(404, "not-found"), (response) => response.writeHead(307, { Location: `${other}/token` }).end());
    const { baseUrl, seen } = await serverOf(page);
    const opgang = createOpgangClient({ baseUrl, credentials: { issuer, clientId: "me", clientSecret: "very secret" } });

    const failure: unknown = await opgang.GET("/v1/housing-areas").catch((e: unknown) => e);

    assert.ok(failure instanceof OpgangProblem);
    assert.equal(failure.status, 307);
    assert.deepEqual([elsewhere.length, seen.length], [0, 0]);
});
