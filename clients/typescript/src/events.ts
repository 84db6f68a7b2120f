import { OpgangProblem, thrown } from "./problem.js";
import type { Sender } from "./sending.js";
import { EventParser } from "./sse.js";
import type { OpgangEvent } from "./types.js";
import { ownWait, wait } from "./waiting.js";

/** Which events are wanted, and from where on. */
export interface EventOptions {
    /** types, all if missing */
    types?: string | readonly string[] | undefined;
    /** the id of the last event that is known already; from now on if missing */
    lastEventId?: string | undefined;
    /** only what happened to this */
    subject?: string | undefined;
    /** a code of purposes, for the access log */
    purpose?: string | undefined;
    /** ends the stream, without an error */
    signal?: AbortSignal | undefined;
}

interface Surroundings {
    baseUrl: string;
    headers: Record<string, string>;
    sender: Sender;
    /** The events of the feed that happened since the instant. */
    since: (instant: string, options: EventOptions) => AsyncIterable<OpgangEvent>;
}

/** The stream shows life every fifteen seconds. One that says nothing for longer is gone without having said so. */
const SILENCE = 60_000;

const USUAL_WAIT = 1000;

const TEMPORARY = new Set([408, 425, 429, 500, 502, 503, 504]);

/** So many ids are known again. After a reconnection the last few events are all that can come twice. */
const REMEMBERED = 10_000;

/** The events as they happen, each once, over as many connections as it takes. */
export async function* events(surroundings: Surroundings, options: EventOptions = {}): AsyncGenerator<OpgangEvent, void, undefined> {
    const known = new Known();
    const connection = new Connection(surroundings, options);
    try {
        for (;;) {
            for await (const event of connection.events()) {
                if (known.isNew(event.id)) {
                    yield event;
                }
            }
            await connection.pause();
        }
    } catch (failure) {
        if (!options.signal?.aborted) {
            throw failure;
        }
    }
}

/** One connection after the other. */
class Connection {
    readonly #surroundings: Surroundings;
    readonly #options: EventOptions;
    #lastEventId: string | undefined;
    /** when the first connection was opened, by the clock of the gateway */
    #begun: string | undefined;
    #pause = USUAL_WAIT;
    #opened = 0;
    #failures = 0;

    constructor(surroundings: Surroundings, options: EventOptions) {
        this.#surroundings = surroundings;
        this.#options = options;
        this.#lastEventId = options.lastEventId;
    }

    /** What comes until the connection ends. */
    async *events(): AsyncGenerator<OpgangEvent, void, undefined> {
        const ended = new AbortController();
        const end = () => ended.abort(this.#options.signal?.reason);
        this.#options.signal?.addEventListener("abort", end, { once: true });
        try {
            this.#options.signal?.throwIfAborted();
            const answer = await this.#open(ended.signal);
            yield* this.#missed();
            yield* this.#read(answer, ended);
        } catch (failure) {
            // A connection that was open once is opened again, for as long as it is wanted.
            if (this.#begun === undefined || this.#options.signal?.aborted || !isTemporary(failure, ended.signal)) {
                throw failure;
            }
            this.#failures++;
            if (failure instanceof OpgangProblem && failure.retryAfter !== undefined) {
                this.#pause = failure.retryAfter * 1000;
            }
        } finally {
            this.#options.signal?.removeEventListener("abort", end);
            ended.abort();
        }
    }

    async pause(): Promise<void> {
        const own = this.#failures > 1 ? ownWait(this.#failures, USUAL_WAIT) : 0;
        await wait(Math.max(this.#pause, own), this.#options.signal);
    }

    async #open(signal: AbortSignal): Promise<Response> {
        const answer = await this.#surroundings.sender.send({
            method: "GET",
            address: this.#address(),
            headers: this.#headers(),
            whole: false,
            signal,
            more: { cache: "no-store" },
        });
        if (!answer.ok) {
            throw await thrown(answer);
        }
        this.#begun ??= startOf(answer);
        this.#opened++;
        return answer;
    }

    #address(): string {
        const query = new URLSearchParams(chosen(this.#options)).toString();
        return `${this.#surroundings.baseUrl}/v1/events/stream${query === "" ? "" : `?${query}`}`;
    }

    #headers(): Headers {
        const headers = { ...this.#surroundings.headers, ...purposeOf(this.#options), Accept: "text/event-stream" };
        return new Headers(this.#lastEventId === undefined ? headers : { ...headers, "Last-Event-ID": this.#lastEventId });
    }

    /**
     * What happened between two connections of which the first has told no event: the second could not say from where on it
     * wants to be told.
     */
    async *#missed(): AsyncGenerator<OpgangEvent, void, undefined> {
        if (this.#opened === 1 || this.#lastEventId !== undefined || this.#begun === undefined) {
            return;
        }
        for await (const event of this.#surroundings.since(this.#begun, this.#options)) {
            this.#lastEventId = event.id;
            yield event;
        }
    }

    async *#read(answer: Response, ended: AbortController): AsyncGenerator<OpgangEvent, void, undefined> {
        if (answer.body === null) {
            return;
        }
        const reader = answer.body.getReader();
        const decoder = new TextDecoder();
        const parser = new EventParser();
        try {
            for (;;) {
                const { done, value } = await within(SILENCE, () => reader.read(), ended);
                if (done) {
                    return;
                }
                this.#failures = 0;
                for (const block of parser.read(decoder.decode(value, { stream: true }))) {
                    const event = JSON.parse(block.data) as OpgangEvent;
                    this.#lastEventId = block.id ?? event.id;
                    yield event;
                }
                this.#pause = parser.retry ?? USUAL_WAIT;
            }
        } finally {
            reader.cancel().catch(() => undefined);
        }
    }
}

/** The parameters of feed and stream that say which events are wanted. */
export function chosen(options: EventOptions): Record<string, string> {
    const { types, subject } = options;
    const wanted = typeof types === "string" ? types : types?.join(",");
    return { ...(wanted ? { types: wanted } : {}), ...(subject ? { subject } : {}) };
}

export function purposeOf(options: EventOptions): Record<string, string> {
    return options.purpose === undefined ? {} : { "Opgang-Purpose": options.purpose };
}

class Known {
    readonly #ids = new Set<string>();

    isNew(id: string): boolean {
        if (this.#ids.has(id)) {
            return false;
        }
        this.#ids.add(id);
        if (this.#ids.size > REMEMBERED) {
            for (const oldest of this.#ids) {
                this.#ids.delete(oldest);
                break;
            }
        }
        return true;
    }
}

function startOf(answer: Response): string {
    const date = Date.parse(answer.headers.get("Date") ?? "");
    return new Date(Number.isNaN(date) ? Date.now() : date).toISOString();
}

async function within<T>(milliseconds: number, work: () => Promise<T>, ended: AbortController): Promise<T> {
    const timer = setTimeout(() => ended.abort(new DOMException("The stream is silent", "TimeoutError")), milliseconds);
    try {
        return await work();
    } finally {
        clearTimeout(timer);
    }
}

/** A connection that was lost, fell silent, or is not to be had at present; no error of this program or of its data. */
function isTemporary(failure: unknown, ended: AbortSignal): boolean {
    return (
        failure instanceof TypeError ||
        (ended.aborted && failure === ended.reason) ||
        (failure instanceof OpgangProblem && TEMPORARY.has(failure.status))
    );
}
