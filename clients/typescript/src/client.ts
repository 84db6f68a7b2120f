import { postBatch, type BatchKind, type BatchOptions } from "./batches.js";
import type { Rows } from "./bodies.js";
import type { Credentials } from "./credentials.js";
import { chosen, events, purposeOf, type EventOptions } from "./events.js";
import { methodsOf } from "./methods.js";
import { pages } from "./pages.js";
import type { paths } from "./schema.js";
import { Sender, type Fetch } from "./sending.js";
import type { BatchReceipt, ItemOf, ListArgument, ListsOf, Method, OpgangEvent } from "./types.js";

export interface ClientOptions {
    /** address of the gateway, such as `https://opgang.example`; empty on a page of the same origin */
    baseUrl: string;
    /** missing for what everybody may read */
    credentials?: Credentials | undefined;
    /** in which language problems and labels are told; Danish if missing */
    language?: "da" | "en" | undefined;
    /** sent with every request */
    headers?: Record<string, string> | undefined;
    /**
     * How long one attempt may take until its answer is there, or begins where it is streamed, in milliseconds; a minute if
     * missing, for ever if 0. Batches take as long as they take
     */
    timeout?: number | undefined;
    /** instead of the global one */
    fetch?: Fetch | undefined;
}

const USUAL_TIMEOUT = 60_000;

/**
 * Opgang's API. What is sent is repeated, at most five times, where that can help and does no harm: after 429 and where there
 * was no connection always, after 502, 503, 504 and a lost connection for reads and for whatever has an `Idempotency-Key`, which is
 * every POST. Redirects are errors, and not followed.
 */
export interface OpgangClient<P = paths> {
    GET: Method<P, "get">;
    POST: Method<P, "post">;
    /** JSON Merge Patch; needs `If-Match` with the ETag that the change is based on */
    PATCH: Method<P, "patch">;
    PUT: Method<P, "put">;
    DELETE: Method<P, "delete">;

    /** The items of a list over all its pages. An error is thrown as an `OpgangProblem`. */
    pages<A extends ListsOf<P>>(address: A, ...options: ListArgument<P, A>): AsyncGenerator<ItemOf<P, A>, void, undefined>;

    /**
     * Posts rows of any number, waits until they are dealt with, and tells how many were taken and rejected. An error is
     * thrown as an `OpgangProblem`, a connection that stays lost as `BatchInterrupted`.
     *
     * @param rows text, bytes, a `Blob` or a file; a stream can be sent again after a lost connection only up to 16 MiB: for
     *     more, hand over a function that opens it
     */
    postBatch(kind: BatchKind, rows: Rows, options?: BatchOptions): Promise<BatchReceipt>;

    /**
     * Events as they happen, each once. Reconnects until the signal ends it or the loop is left; what cannot get better by
     * itself is thrown as an `OpgangProblem`.
     */
    events(options?: EventOptions): AsyncGenerator<OpgangEvent, void, undefined>;
}

/**
 * A client of an installation.
 *
 * @typeParam P the addresses of another version of the API than this package was made for
 */
export function createOpgangClient<P = paths>(options: ClientOptions): OpgangClient<P> {
    const { credentials, language } = options;
    const baseUrl = options.baseUrl.replace(/\/+$/, "");
    const headers = { ...(language === undefined ? {} : { "Accept-Language": language }), ...options.headers };
    const sender = new Sender(options.fetch ?? ((input, init) => fetch(input, init)), credentials, options.timeout ?? USUAL_TIMEOUT);
    const methods = methodsOf({ baseUrl, headers, sender });
    const list = (address: string, wanted?: object) => pages(methods.GET, address, wanted);
    const since = (instant: string, wanted: EventOptions) =>
        list("/v1/events", {
            query: { ...chosen(wanted), changedSince: instant, limit: 500 },
            headers: purposeOf(wanted),
            signal: wanted.signal,
        }) as AsyncIterable<OpgangEvent>;
    return {
        ...methods,
        pages: list,
        postBatch: (kind: BatchKind, rows: Rows, wanted?: BatchOptions) =>
            postBatch({ baseUrl, headers, sender, get: methods.GET }, kind, rows, wanted),
        events: (wanted?: EventOptions) => events({ baseUrl, headers, sender, since }, wanted),
    } as unknown as OpgangClient<P>;
}
