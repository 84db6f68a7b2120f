import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { test } from "node:test";
import { verifyWebhook, WebhookRefused, type WebhookHeaders } from "@opgang/client";

const SECRET = `whsec_${Buffer.from("a secret of thirty-two characters").toString("base64")}`;
const NEW_SECRET = `whsec_${Buffer.from("another one of that length, newer").toString("base64")}`;
const NOW = 1_700_000_000;
const BODY = '{"type":"dk.opgang.network.webhook-test.v1","id":"e-1","data":{"name":"Sølvgade"}}';

function sign(secret: string, body = BODY, timestamp = String(NOW), id = "e-1"): string {
    const key = Buffer.from(secret.replace("whsec_", ""), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}

function headersOf(signature: string, timestamp = String(NOW)): Record<string, string> {
    return { "webhook-id": "e-1", "webhook-timestamp": timestamp, "webhook-signature": signature };
}

const at = (seconds: number) => ({ now: () => new Date(seconds * 1000) });
const refused = (name: string, promise: Promise<unknown>) => assert.rejects(promise, WebhookRefused, name);

test("the event is had from headers of any kind", async () => {
    const plain = headersOf(sign(SECRET));
    const kinds: Record<string, WebhookHeaders> = {
        plain,
        capitals: { "Webhook-Id": "e-1", "WEBHOOK-TIMESTAMP": String(NOW), "Webhook-Signature": sign(SECRET) },
        "lists of values": { "webhook-id": ["e-1"], "webhook-timestamp": [String(NOW)], "webhook-signature": ["v1,AAAA", sign(SECRET)], other: undefined },
        Headers: new Headers(plain),
        pairs: Object.entries(plain),
        "names and values in turn": Object.entries(plain).flat(),
    };

    for (const [kind, headers] of Object.entries(kinds)) {
        const event = await verifyWebhook(SECRET, headers, BODY, at(NOW));
        assert.equal(event.type, "dk.opgang.network.webhook-test.v1", kind);
    }
});

test("the body may be text or bytes, also within a larger buffer", async () => {
    const headers = headersOf(sign(SECRET));
    const bytes = new TextEncoder().encode(`..${BODY}`);

    assert.equal((await verifyWebhook(SECRET, headers, bytes.subarray(2), at(NOW))).id, "e-1");
    assert.equal((await verifyWebhook(SECRET, headers, bytes.slice(2).buffer, at(NOW))).id, "e-1");
    assert.equal((await verifyWebhook(SECRET, headers, Buffer.from(BODY), at(NOW))).id, "e-1");
});

test("while a secret is changed, either is right with either", async () => {
    const both = headersOf(`${sign(NEW_SECRET)} v1a,other v1,%% ${sign(SECRET)}`);

    assert.equal((await verifyWebhook(SECRET, both, BODY, at(NOW))).id, "e-1");
    assert.equal((await verifyWebhook(NEW_SECRET, both, BODY, at(NOW))).id, "e-1");
    assert.equal((await verifyWebhook([NEW_SECRET, SECRET], headersOf(sign(SECRET)), BODY, at(NOW))).id, "e-1");
});

test("what is changed, foreign, old, of the future or incomplete is refused", async () => {
    const right = headersOf(sign(SECRET));

    await refused("body", verifyWebhook(SECRET, right, BODY.replace("e-1", "e-2"), at(NOW)));
    await refused("secret", verifyWebhook(NEW_SECRET, right, BODY, at(NOW)));
    await refused("id", verifyWebhook(SECRET, { ...right, "webhook-id": "e-2" }, BODY, at(NOW)));
    await refused("old", verifyWebhook(SECRET, right, BODY, at(NOW + 301)));
    await refused("future", verifyWebhook(SECRET, right, BODY, at(NOW - 301)));
    await refused("tolerance", verifyWebhook(SECRET, right, BODY, { ...at(NOW + 20), tolerance: 10 }));
    await refused("no number", verifyWebhook(SECRET, headersOf(sign(SECRET, BODY, "1e9"), "1e9"), BODY, at(NOW)));
    await refused("other version", verifyWebhook(SECRET, headersOf(sign(SECRET).replace("v1,", "v2,")), BODY, at(NOW)));
    await refused("nothing", verifyWebhook(SECRET, {}, BODY, at(NOW)));
    await refused("empty", verifyWebhook(SECRET, headersOf(""), BODY, at(NOW)));
    await assert.rejects(verifyWebhook("whsec_", right, BODY, at(NOW)), TypeError);
    assert.equal((await verifyWebhook(SECRET, right, BODY, at(NOW + 299))).id, "e-1");
});

test("the vector of the specification is right", async () => {
    const headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    };

    const read = await verifyWebhook("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", headers, '{"test": 2432232314}', at(1_614_265_330));

    assert.deepEqual(read, { test: 2432232314 });
});

const program = new URL("../build/snippets/webhooks-1.js", import.meta.url);
const noGuide = existsSync(program) ? false : "The guide is not there";

test("the receiver of the guide takes what is signed, once, and nothing else", { skip: noGuide, timeout: 20_000 }, async () => {
    const port = await freePort();
    const receiver = spawn(process.execPath, [program.pathname], {
        env: { ...process.env, OPGANG_WEBHOOK_SECRET: SECRET, PORT: String(port) },
        stdio: ["ignore", "pipe", "inherit"],
    });
    const exited = once(receiver, "exit");
    let printed = "";
    receiver.stdout.on("data", (part: Buffer) => (printed += part.toString()));
    const now = String(Math.floor(Date.now() / 1000));
    const post = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/events`, { method: "POST", headers, body: BODY });
    const signed = headersOf(sign(SECRET, BODY, now), now);

    const statuses = [(await untilItListens(() => post(signed))).status];
    for (const headers of [signed, headersOf(sign(NEW_SECRET, BODY, now), now), headersOf(sign(SECRET))]) {
        statuses.push((await post(headers)).status);
    }
    receiver.kill();
    await exited;

    assert.deepEqual(statuses, [204, 204, 401, 401]);
    assert.equal(printed, "dk.opgang.network.webhook-test.v1 undefined\n");
});

async function freePort(): Promise<number> {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    return port;
}

async function untilItListens(ask: () => Promise<Response>): Promise<Response> {
    for (;;) {
        try {
            return await ask();
        } catch {
            await new Promise((resolve) => setTimeout(resolve, 30));
        }
    }
}
