import type { OpgangEvent } from "./types.js";

/** Headers as the receiver has them: `Headers`, an object (also one with lists, as of Node), pairs, or names and values in turn. */
export type WebhookHeaders =
    | Headers
    | Readonly<Record<string, string | readonly string[] | undefined>>
    | readonly (readonly [string, string])[]
    | readonly string[];

export interface WebhookOptions {
    /** seconds between the clock of the sender and the one here; five minutes if missing */
    tolerance?: number | undefined;
    /** what time it is */
    now?: (() => Date) | undefined;
}

/** What came was not signed with the secret, not now, or not at all. Answer it with 401. */
export class WebhookRefused extends Error {
    override readonly name = "WebhookRefused";
}

const TOLERANCE = 300;

/**
 * The event that was posted, if its signature is right (Standard Webhooks).
 *
 * @param secret as the subscription told it, `whsec_…`; several while a secret is changed
 * @param body as it came, before anything has read it: bytes, or their text in UTF-8
 * @throws WebhookRefused if it is not
 */
export async function verifyWebhook(
    secret: string | readonly string[],
    headers: WebhookHeaders,
    body: string | Uint8Array | ArrayBuffer,
    options: WebhookOptions = {},
): Promise<OpgangEvent> {
    const id = required(headers, "webhook-id");
    const timestamp = required(headers, "webhook-timestamp");
    const signatures = required(headers, "webhook-signature").split(" ").filter((signature) => signature.startsWith("v1,"));
    const now = (options.now?.() ?? new Date()).getTime() / 1000;
    if (!/^[0-9]{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > (options.tolerance ?? TOLERANCE)) {
        throw new WebhookRefused(`It was signed at ${timestamp}, which is not now`);
    }
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
    const signed = joined(new TextEncoder().encode(`${id}.${timestamp}.`), bytes);
    for (const one of typeof secret === "string" ? [secret] : secret) {
        const key = await crypto.subtle.importKey("raw", keyOf(one), { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
        for (const signature of signatures) {
            const given = bytesOf(signature.slice("v1,".length));
            if (given !== undefined && (await crypto.subtle.verify("HMAC", key, given, signed))) {
                return JSON.parse(new TextDecoder().decode(bytes)) as OpgangEvent;
            }
        }
    }
    throw new WebhookRefused("No signature is right");
}

function required(headers: WebhookHeaders, name: string): string {
    const value = valuesOf(headers, name).join(" ").trim();
    if (value === "") {
        throw new WebhookRefused(`The header ${name} is missing`);
    }
    return value;
}

function valuesOf(headers: WebhookHeaders, name: string): string[] {
    // Not every Headers is that of this platform.
    if ("get" in headers && typeof headers.get === "function") {
        const value: unknown = headers.get(name);
        return typeof value === "string" ? [value] : [];
    }
    return pairsOf(headers as Exclude<WebhookHeaders, Headers>)
        .filter(([key]) => key.toLowerCase() === name)
        .flatMap(([, value]) => value ?? []);
}

function pairsOf(headers: Exclude<WebhookHeaders, Headers>): [string, string | readonly string[] | undefined][] {
    if (!Array.isArray(headers)) {
        return Object.entries(headers as Record<string, string | string[]>);
    }
    const list = headers as (string | [string, string])[];
    return list.flatMap((entry, place): [string, string][] => {
        if (typeof entry !== "string") {
            return [entry];
        }
        return place % 2 === 0 ? [[entry, String(list[place + 1] ?? "")]] : [];
    });
}

function keyOf(secret: string): Uint8Array<ArrayBuffer> {
    const key = bytesOf(secret.replace(/^whsec_/, ""));
    if (key === undefined || key.length === 0) {
        throw new TypeError("The secret is not what a subscription tells: whsec_ and base64");
    }
    return key;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
    try {
        return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    } catch {
        return undefined;
    }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
    const both = new Uint8Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
}
