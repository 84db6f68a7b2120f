import { bodyOf, type Body, type Rows } from "./bodies.js";
import { textType, type Call } from "./methods.js";
import { OpgangProblem, thrown } from "./problem.js";
import type { Sender } from "./sending.js";
import type { BatchReceipt } from "./types.js";
import { uuid } from "./uuid.js";
import { wait } from "./waiting.js";

/** What rows tell of: the part of the address before `-batches`, in the plural. Later kinds are taken by the same rule. */
export type BatchKind =
    | "attachments"
    | "attendances"
    | "benefit-periods"
    | "consents"
    | "contacts"
    | "education-readiness"
    | "employers"
    | "enrolments"
    | "event-attendances"
    | "follow-ups"
    | "hours"
    | "household-draws"
    | "observations"
    | "participants"
    | "placements"
    | "reference-values"
    | "residences"
    | (string & {});

/** How far a batch is. */
export interface BatchProgress {
    /** bytes that were sent */
    sent: number;
    /** bytes there are; unknown of a stream */
    total: number | undefined;
    /** the share of the rows that was dealt with, 0 to 1 */
    processed: number;
    /** how the batch stands, once it is there */
    receipt: BatchReceipt | undefined;
}

export interface BatchOptions {
    /** `text/csv` (the default), `application/x-ndjson` or `application/json` */
    contentType?: string | undefined;
    /** true: everything is checked and counted, nothing is kept */
    dryRun?: boolean | undefined;
    /** skip, the default: rejected rows are left out; abort: one rejected row, and nothing is taken */
    onError?: "skip" | "abort" | undefined;
    /** further parameters of the address */
    query?: Record<string, string | number | boolean> | undefined;
    /** of an earlier attempt: what was taken then is not taken twice. A new one if missing */
    idempotencyKey?: string | undefined;
    onProgress?: ((progress: BatchProgress) => void) | undefined;
    signal?: AbortSignal | undefined;
}

/** The rows were not sent to their end. Posted again under the key, with the same rows, each is taken once. */
export class BatchInterrupted extends Error {
    override readonly name = "BatchInterrupted";
    readonly idempotencyKey: string;

    constructor(idempotencyKey: string, cause: unknown) {
        super(`The connection was lost; post the same rows again with idempotencyKey "${idempotencyKey}"`, { cause });
        this.idempotencyKey = idempotencyKey;
    }
}

interface Surroundings {
    baseUrl: string;
    headers: Record<string, string>;
    sender: Sender;
    get: Call;
}

const FIRST_LOOK = 200;
const LATEST_LOOK = 5000;

/** Posts rows, waits until they are dealt with, and tells what became of them. */
export async function postBatch(
    surroundings: Surroundings,
    kind: BatchKind,
    rows: Rows,
    options: BatchOptions = {},
): Promise<BatchReceipt> {
    const { signal, onProgress } = options;
    const progress: BatchProgress = { sent: 0, total: undefined, processed: 0, receipt: undefined };
    const tell = (news: Partial<BatchProgress>) => {
        Object.assign(progress, news);
        onProgress?.({ ...progress });
    };
    const body = await bodyOf(rows, onProgress && ((sent) => tell({ sent })));
    progress.total = body.length;
    const collection = collectionOf(kind);
    let receipt = await post(surroundings, collection, body, headersOf(rows, body, surroundings, options), options);
    tell({ sent: body.length ?? progress.sent, processed: receipt.progress, receipt });
    for (let pause = FIRST_LOOK; isGoingOn(receipt); pause = Math.min(LATEST_LOOK, pause * 1.5)) {
        await wait(pause, signal);
        receipt = await look(surroundings.get, collection, receipt.id, signal);
        tell({ processed: receipt.progress, receipt });
    }
    return receipt;
}

/** `placements` is posted to `/v1/placement-batches`; an address may be told instead of a kind. */
function collectionOf(kind: BatchKind): string {
    return kind.startsWith("/") ? kind : `/v1/${SINGULAR[kind] ?? kind.replace(/s$/, "")}-batches`;
}

/** Words whose singular is not made by taking away an s. */
const SINGULAR: Record<string, string> = { hours: "hours", "education-readiness": "education-readiness" };

function headersOf(rows: Rows, body: Body, surroundings: Surroundings, options: BatchOptions): Headers {
    const type = options.contentType ?? body.type ?? (typeof rows === "string" ? textType(rows) : "text/csv");
    return new Headers({
        ...surroundings.headers,
        Accept: "application/json",
        "Content-Type": type,
        "Idempotency-Key": options.idempotencyKey ?? uuid(),
    });
}

async function post(
    surroundings: Surroundings,
    collection: string,
    body: Body,
    headers: Headers,
    options: BatchOptions,
): Promise<BatchReceipt> {
    try {
        const answer = await surroundings.sender.send({
            method: "POST",
            address: `${surroundings.baseUrl}${collection}${queryOf(options)}`,
            headers,
            body: () => body.open(),
            again: () => body.again(),
            whole: true,
            // The rows of a large one take hours, and fetch does not tell whether they move.
            timeout: 0,
            signal: options.signal,
        });
        if (!answer.ok) {
            throw await thrown(answer);
        }
        return (await answer.json()) as BatchReceipt;
    } catch (failure) {
        options.signal?.throwIfAborted();
        if (body.failure() !== undefined) {
            throw body.failure();
        }
        throw failure instanceof TypeError ? new BatchInterrupted(headers.get("Idempotency-Key") ?? "", failure) : failure;
    } finally {
        body.close();
    }
}

function queryOf(options: BatchOptions): string {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ dryRun: options.dryRun, onError: options.onError, ...options.query })) {
        if (value !== undefined) {
            query.set(name, String(value));
        }
    }
    const text = query.toString();
    return text === "" ? "" : `?${text}`;
}

async function look(get: Call, collection: string, id: string, signal: AbortSignal | undefined): Promise<BatchReceipt> {
    const { data, error, response } = await get(`${collection}/${id}`, signal === undefined ? {} : { signal });
    if (error !== undefined) {
        throw new OpgangProblem(error, response.headers);
    }
    return data as BatchReceipt;
}

function isGoingOn(receipt: BatchReceipt): boolean {
    return receipt.status === "receiving" || receipt.status === "processing";
}
