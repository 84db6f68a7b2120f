import createClient, { mergeHeaders, type HeadersOptions } from "openapi-fetch";
import { problemIn, type Problem } from "./problem.js";
import type { Sender } from "./sending.js";
import { uuid } from "./uuid.js";

/** An answer before the types are known. */
export interface Untyped {
    data?: unknown;
    error?: Problem;
    response: Response;
}

export type Call = (address: string, init?: Init) => Promise<Untyped>;

interface Init {
    body?: unknown;
    headers?: HeadersOptions;
    params?: { header?: HeadersOptions };
    parseAs?: string;
    [more: string]: unknown;
}

export interface Surroundings {
    baseUrl: string;
    headers: Record<string, string>;
    sender: Sender;
}

/** The methods of HTTP, by their names. */
export function methodsOf(surroundings: Surroundings): Record<"GET" | "POST" | "PATCH" | "PUT" | "DELETE", Call> {
    const client = createClient<Record<string, never>>({
        baseUrl: surroundings.baseUrl,
        headers: { Accept: "application/json", ...surroundings.headers },
        redirect: "manual",
        querySerializer: { array: { style: "form", explode: false } },
        bodySerializer: (body: unknown) => (isPlain(body) ? JSON.stringify(body) : body),
    });
    const methodOf =
        (method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE"): Call =>
        async (address, init = {}) => {
            const call = client[method] as unknown as (address: string, init: Init) => Promise<Untyped>;
            return told(
                await call(address, {
                    ...init,
                    headers: mergeHeaders(typeOf(method, init.body), init.headers),
                    fetch: (request: Request) => send(surroundings.sender, request, init.parseAs !== "stream"),
                }),
            );
        };
    return {
        GET: methodOf("GET"),
        POST: methodOf("POST"),
        PATCH: methodOf("PATCH"),
        PUT: methodOf("PUT"),
        DELETE: methodOf("DELETE"),
    };
}

/** Neither text nor bytes: what is written as JSON. */
function isPlain(body: unknown): boolean {
    return !(
        typeof body === "string" ||
        body instanceof Blob ||
        body instanceof ArrayBuffer ||
        ArrayBuffer.isView(body) ||
        body instanceof URLSearchParams
    );
}

/** The type of a body for which the caller names none. */
function typeOf(method: string, body: unknown): Record<string, string> {
    if (body === undefined) {
        return {};
    }
    if (typeof body === "string") {
        return { "Content-Type": textType(body) };
    }
    if (body instanceof Blob) {
        return { "Content-Type": body.type || "text/csv" };
    }
    return method === "PATCH" ? { "Content-Type": "application/merge-patch+json" } : {};
}

/** Text is sent as it is: JSON if it looks like it, otherwise a table. */
export function textType(text: string): string {
    return /^\s*[[{]/.test(text) ? "application/json" : "text/csv";
}

async function send(sender: Sender, request: Request, whole: boolean): Promise<Response> {
    const bytes = request.method === "GET" ? undefined : await request.arrayBuffer();
    const headers = new Headers(request.headers);
    if (request.method === "POST" && !headers.has("Idempotency-Key")) {
        headers.set("Idempotency-Key", uuid());
    }
    const { cache, credentials, integrity, keepalive, mode, redirect, referrer, referrerPolicy } = request;
    return sender.send({
        method: request.method,
        address: request.url,
        headers,
        body: bytes && bytes.byteLength > 0 ? () => bytes : undefined,
        whole,
        signal: request.signal,
        more: { cache, credentials, integrity, keepalive, mode, redirect, referrer, referrerPolicy },
    });
}

/** An error is a problem in any case, and what has not changed is no error. */
function told(answer: { data?: unknown; error?: unknown; response: Response }): Untyped {
    const { data, error, response } = answer;
    if (response.ok) {
        return { data, response };
    }
    return response.status === 304 ? { response } : { error: problemIn(error, response), response };
}
