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
    /** how long one attempt may take, in milliseconds, instead of what the client says; for ever if 0 */
    timeout?: number;
    signal?: AbortSignal | undefined;
    /** Whatever else `fetch` takes. */
    more?: RequestInit;
}

const MOST_REPEATS = 5;

/** No answer is waited for longer than this: what asks for more is handed over. */
const LONGEST_WAIT = 300_000;

/** An attempt that was cut off may go on for a while at the other end: it is waited for so often, at a second each time. */
const MOST_WAITS_FOR_THE_FIRST = 120;

/** The request was not sent, so nothing can have come of it. */
const NOT_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

/** Sends with a token, and again where that can help and does no harm. */
export class Sender {
    readonly #fetch: Fetch;
    readonly #tokens: Tokens;
    readonly #timeout: number;

    /** @param timeout how long one attempt may take, in milliseconds */
    constructor(fetch: Fetch, credentials: Credentials | undefined, timeout: number) {
        this.#fetch = fetch;
        this.#timeout = timeout;
        this.#tokens = tokensOf(credentials, (method, address, body) => this.#exchange(method, address, body));
    }

    /** The answer, whatever its status; a connection that stays lost is thrown as `fetch` throws it. */
    async send(sending: Sending): Promise<Response> {
        return this.#repeat(sending, this.#tokens);
    }

    async #repeat(sending: Sending, tokens: Tokens): Promise<Response> {
        let rejected: string | undefined;
        let waits = 0;
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
                const first = isOfTheFirst(sending, answer) && waits < MOST_WAITS_FOR_THE_FIRST;
                const temporary = first || (!last && isTemporary(sending, answer));
                if (!temporary || pause > LONGEST_WAIT || sending.again?.() === false) {
                    return answer;
                }
                await answer.body?.cancel();
                if (first) {
                    waits++;
                } else {
                    repeats++;
                }
            } catch (failure) {
                sending.signal?.throwIfAborted();
                if (last || !isLost(sending, failure) || sending.again?.() === false) {
                    throw failure;
                }
                pause = ownWait(repeats++);
            }
            await wait(pause, sending.signal);
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
        return inTime(sending.timeout ?? this.#timeout, sending.signal, sending.whole, async (signal) => {
            const answer = await this.#fetch(sending.address, {
                // A token or a secret goes to nobody else because an answer says so.
                redirect: "manual",
                ...sending.more,
                method: sending.method,
                headers,
                ...(body === undefined ? {} : { body }),
                ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
                signal,
            });
            return sending.whole ? whole(answer) : answer;
        });
    }

    async #exchange(method: string, address: string, body?: BodyInit): Promise<Response> {
        const headers = new Headers({ Accept: "application/json" });
        // Of a token that is asked for twice one is thrown away, which does no harm.
        const sending = { method, address, headers, body: body === undefined ? undefined : () => body, whole: true, harmless: true };
        return this.#repeat(sending, { token: async () => undefined });
    }
}

/**
 * One attempt, which the signal ends, and the time as well: an answer that does not come in time is a connection that is lost.
 *
 * @param whole whether the attempt is over with its answer; otherwise the signal ends what is still read of it
 */
async function inTime(
    timeout: number,
    signal: AbortSignal | undefined,
    whole: boolean,
    attempt: (signal: AbortSignal) => Promise<Response>,
): Promise<Response> {
    const ended = new AbortController();
    const late = new DOMException("No answer came in time", "TimeoutError");
    const timer = timeout > 0 ? setTimeout(() => ended.abort(late), timeout) : undefined;
    const end = () => ended.abort(signal?.reason);
    signal?.addEventListener("abort", end, { once: true });
    try {
        return await attempt(ended.signal);
    } catch (failure) {
        signal?.throwIfAborted();
        throw ended.signal.reason === late ? new TypeError(`No answer came within ${timeout / 1000} s`, { cause: late }) : failure;
    } finally {
        clearTimeout(timer);
        if (whole) {
            signal?.removeEventListener("abort", end);
        }
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
            return true;
        // Whether it was done is not known: a change under an ETag would find its own doing and be refused.
        case 502:
        case 503:
        case 504:
            return isHarmless(sending);
        default:
            return false;
    }
}

/** The first of two under the same key is still at work, and its answer will be this one's. */
function isOfTheFirst(sending: Sending, answer: Response): boolean {
    return answer.status === 409 && sending.headers.has("Idempotency-Key") && answer.headers.has("Retry-After");
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
