import { tokensOf, type Credentials, type Tokens } from "./credentials.js";
import { ownWait, retryAfter, unlessAborted, wait } from "./waiting.js";

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** A request to somebody else than Opgang: the issuer. */
export type Exchange = (method: string, address: string, body?: BodyInit) => Promise<Response>;

/** What is sent, as often as it takes. */
export interface Sending {
    method: string;
    address: string;
    headers: Headers;
    /** Opens the body for one attempt. */
    body?: (() => BodyInit) | undefined;
    /** Whether the body can be opened once more; it can if missing. */
    again?: () => boolean;
    /** Whether the answer is read to its end here, so that one that breaks off is asked for again. */
    whole: boolean;
    /** Whether the same request sent twice is done once, where method and key do not tell. */
    harmless?: boolean;
    signal?: AbortSignal | undefined;
    /** Whatever else `fetch` takes. */
    more?: RequestInit;
}

const MOST_REPEATS = 5;

/** No answer is waited for longer than this: what asks for more is handed over. */
const LONGEST_WAIT = 300_000;

/** The request was not sent, so nothing can have come of it. */
const NOT_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

/** Sends with a token, and again where that can help and does no harm. */
export class Sender {
    readonly #fetch: Fetch;
    readonly #tokens: Tokens;

    constructor(fetch: Fetch, credentials: Credentials | undefined) {
        this.#fetch = fetch;
        this.#tokens = tokensOf(credentials, (method, address, body) => this.#exchange(method, address, body));
    }

    /** The answer, whatever its status; a connection that stays lost is thrown as `fetch` throws it. */
    async send(sending: Sending): Promise<Response> {
        return this.#repeat(sending, this.#tokens);
    }

    async #repeat(sending: Sending, tokens: Tokens): Promise<Response> {
        let rejected: string | undefined;
        for (let repeats = 0; ; ) {
            sending.signal?.throwIfAborted();
            const token = await unlessAborted(tokens.token(rejected), sending.signal);
            const last = repeats >= MOST_REPEATS || sending.again?.() === false;
            let pause: number;
            try {
                const answer = await this.#once(sending, token);
                if (answer.status === 401 && rejected === undefined && (await this.#another(tokens, token, sending))) {
                    rejected = token;
                    await answer.body?.cancel();
                    continue;
                }
                pause = retryAfter(answer.headers) ?? ownWait(repeats);
                if (last || pause > LONGEST_WAIT || !isTemporary(sending, answer) || sending.again?.() === false) {
                    return answer;
                }
                await answer.body?.cancel();
            } catch (failure) {
                sending.signal?.throwIfAborted();
                if (last || !isLost(sending, failure) || sending.again?.() === false) {
                    throw failure;
                }
                pause = ownWait(repeats);
            }
            await wait(pause, sending.signal);
            repeats++;
        }
    }

    /** Whether there is another token than the one that was refused, and the request can be sent with it. */
    async #another(tokens: Tokens, refused: string | undefined, sending: Sending): Promise<boolean> {
        return (
            refused !== undefined &&
            sending.again?.() !== false &&
            (await unlessAborted(tokens.token(refused), sending.signal)) !== refused
        );
    }

    async #once(sending: Sending, token: string | undefined): Promise<Response> {
        const headers = new Headers(sending.headers);
        if (token !== undefined && !headers.has("Authorization")) {
            headers.set("Authorization", `Bearer ${token}`);
        }
        const body = sending.body?.();
        const answer = await this.#fetch(sending.address, {
            ...sending.more,
            method: sending.method,
            headers,
            ...(body === undefined ? {} : { body }),
            ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
            ...(sending.signal === undefined ? {} : { signal: sending.signal }),
        });
        return sending.whole ? whole(answer) : answer;
    }

    async #exchange(method: string, address: string, body?: BodyInit): Promise<Response> {
        const headers = new Headers({ Accept: "application/json" });
        // Of a token that is asked for twice one is thrown away, which does no harm.
        const sending = { method, address, headers, body: body === undefined ? undefined : () => body, whole: true, harmless: true };
        return this.#repeat(sending, { token: async () => undefined });
    }
}

/** Reads an answer to its end. One that breaks off is a lost connection. */
async function whole(answer: Response): Promise<Response> {
    if (answer.body === null || [204, 205, 304].includes(answer.status)) {
        return answer;
    }
    const { status, statusText, headers, url } = answer;
    const read = new Response(await answer.arrayBuffer(), { status, statusText, headers });
    Object.defineProperty(read, "url", { value: url });
    return read;
}

/** Whether the same request sent twice is done once: reads, and what has a key. */
function isHarmless(sending: Sending): boolean {
    return sending.harmless ?? (sending.method === "GET" || sending.headers.has("Idempotency-Key"));
}

function isTemporary(sending: Sending, answer: Response): boolean {
    switch (answer.status) {
        // Nothing was done yet.
        case 429:
        case 503:
            return true;
        // Whether it was done is not known: a change under an ETag would find its own doing and be refused.
        case 502:
        case 504:
            return isHarmless(sending);
        // The first of two under the same key is still at work.
        case 409:
            return sending.headers.has("Idempotency-Key") && answer.headers.has("Retry-After");
        default:
            return false;
    }
}

function isLost(sending: Sending, failure: unknown): boolean {
    if (!(failure instanceof TypeError)) {
        return false;
    }
    const { cause } = failure;
    const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
    // ERR_…: an address that is none, or a certificate of somebody else. Another time does not make it better.
    return NOT_SENT.has(code) || (isHarmless(sending) && !code.startsWith("ERR_"));
}
