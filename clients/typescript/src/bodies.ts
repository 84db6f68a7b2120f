/** What rows can be posted as. */
export type Rows =
    | string
    | Blob
    | ArrayBuffer
    | Uint8Array
    | ReadableStream<Uint8Array>
    | AsyncIterable<Uint8Array | string>
    | (() => ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>);

/** The rows of a batch, which may have to be sent more than once. */
export interface Body {
    /** the bytes there are, where that is known before */
    length: number | undefined;
    /** the media type that the rows bring with them */
    type: string | undefined;
    /** Also ends what was opened before. */
    open(): BodyInit;
    /** Ends what was opened: not every `fetch` stops reading a body whose request is over. */
    close(): void;
    /** Whether it can be opened from its beginning. */
    again(): boolean;
    /** What went wrong while the rows were read, which is no fault of the connection. */
    failure(): unknown;
}

type Sent = ((bytes: number) => void) | undefined;

/** So much of a stream is kept, to be sent again. */
const KEPT = 16 * 1024 * 1024;

/**
 * @param sent hears how many bytes of this attempt have gone out, if anybody wants to know
 */
export async function bodyOf(rows: Rows, sent: Sent): Promise<Body> {
    if (typeof rows === "string" || rows instanceof ArrayBuffer || rows instanceof Uint8Array) {
        return ofBlob(new Blob([rows as BlobPart]), sent);
    }
    if (rows instanceof Blob) {
        return ofBlob(rows, sent);
    }
    if (!canStream()) {
        return ofBlob(await new Response(streamOf(typeof rows === "function" ? rows() : rows)).blob(), sent);
    }
    return typeof rows === "function" ? ofSource(rows, sent) : ofStream(rows, sent);
}

/** Browsers send streams over HTTP/2 alone, or not at all; there the rows are gathered first. */
function canStream(): boolean {
    return (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node !== undefined;
}

function ofBlob(blob: Blob, sent: Sent): Body {
    const outgoing = new Outgoing(sent);
    return {
        length: blob.size,
        type: blob.type || undefined,
        // What nobody counts goes as it is, with its length announced.
        open: () => (sent !== undefined && canStream() ? outgoing.open(bytesOf(blob.stream())) : blob),
        close: () => outgoing.close(),
        again: () => true,
        failure: () => undefined,
    };
}

function ofSource(open: Extract<Rows, () => unknown>, sent: Sent): Body {
    let failure: unknown;
    const outgoing = new Outgoing(sent);
    return {
        length: undefined,
        type: undefined,
        open: () => outgoing.open(noticing(bytesOf(open()), (reason) => (failure = reason))),
        close: () => outgoing.close(),
        again: () => failure === undefined,
        failure: () => failure,
    };
}

/** A stream can be read once. Its beginning is kept, so that a small one can be sent again all the same. */
function ofStream(rows: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>, sent: Sent): Body {
    let failure: unknown;
    const outgoing = new Outgoing(sent);
    const kept = new Kept(noticing(bytesOf(rows), (reason) => (failure = reason)));
    return {
        length: undefined,
        type: undefined,
        open: () => outgoing.open(kept.fromTheBeginning()),
        close() {
            outgoing.close();
            kept.close();
        },
        again: () => failure === undefined && kept.isWhole,
        failure: () => failure,
    };
}

class Kept {
    readonly #source: AsyncIterator<Uint8Array>;
    #chunks: Uint8Array[] = [];
    #dropped = 0;
    #bytes = 0;
    #done = false;
    #coming: Promise<void> | undefined;

    constructor(source: AsyncIterable<Uint8Array>) {
        this.#source = source[Symbol.asyncIterator]();
    }

    close(): void {
        this.#source.return?.().catch(() => undefined);
    }

    get isWhole(): boolean {
        return this.#dropped === 0;
    }

    async *fromTheBeginning(): AsyncGenerator<Uint8Array, void, undefined> {
        for (let next = 0; ; next++) {
            // Whoever read before may have been stopped while a chunk was on its way: there is one that is waited for.
            while (!this.#done && next - this.#dropped >= this.#chunks.length) {
                this.#coming ??= this.#take().finally(() => (this.#coming = undefined));
                await this.#coming;
            }
            const chunk = this.#chunks[next - this.#dropped];
            if (chunk === undefined) {
                return;
            }
            if (this.#bytes > KEPT) {
                const read = next + 1 - this.#dropped;
                this.#chunks = this.#chunks.slice(read);
                this.#dropped += read;
            }
            yield chunk;
        }
    }

    async #take(): Promise<void> {
        const { done, value } = await this.#source.next();
        if (done) {
            this.#done = true;
        } else {
            this.#chunks.push(value);
            this.#bytes += value.byteLength;
        }
    }
}

async function* bytesOf(rows: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array, void, undefined> {
    const encoder = new TextEncoder();
    if (rows instanceof ReadableStream) {
        const reader = rows.getReader();
        try {
            for (let read = await reader.read(); !read.done; read = await reader.read()) {
                yield read.value;
            }
        } finally {
            reader.cancel().catch(() => undefined);
        }
        return;
    }
    for await (const piece of rows) {
        yield typeof piece === "string" ? encoder.encode(piece) : piece;
    }
}

async function* noticing(chunks: AsyncIterable<Uint8Array>, failed: (reason: unknown) => void): AsyncGenerator<Uint8Array, void, undefined> {
    try {
        yield* chunks;
    } catch (reason) {
        failed(reason);
        throw reason;
    }
}

/** Chunks on their way out, counted. */
class Outgoing {
    readonly #sent: Sent;
    #end: () => void = () => undefined;

    constructor(sent: Sent) {
        this.#sent = sent;
    }

    open(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
        this.close();
        const iterator = chunks[Symbol.asyncIterator]();
        const sent = this.#sent;
        let bytes = 0;
        let ended = false;
        const end = () => {
            ended = true;
            iterator.return?.().catch(() => undefined);
        };
        this.#end = end;
        sent?.(0);
        return new ReadableStream<Uint8Array>({
            async pull(controller) {
                const { done, value } = await iterator.next();
                if (ended) {
                    controller.error(new Error("The request is over"));
                } else if (done) {
                    controller.close();
                } else {
                    bytes += value.byteLength;
                    controller.enqueue(value);
                    sent?.(bytes);
                }
            },
            cancel: end,
        });
    }

    close(): void {
        this.#end();
        this.#end = () => undefined;
    }
}

function streamOf(rows: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
    return new Outgoing(undefined).open(bytesOf(rows));
}
