import type { Call } from "./methods.js";
import { OpgangProblem } from "./problem.js";

interface Options {
    query?: Record<string, unknown>;
    path?: Record<string, unknown>;
    headers?: Record<string, string> | undefined;
    signal?: AbortSignal | undefined;
}

interface Page {
    items: unknown[];
    next: string | null;
}

/** The items of a list, one page after the other. A page is asked for when the one before has been used up. */
export async function* pages(get: Call, address: string, options: Options = {}): AsyncGenerator<unknown, void, undefined> {
    const { query, path, headers, signal } = options;
    let cursor: string | undefined;
    do {
        const { data, error, response } = await get(address, {
            params: { path, query: cursor === undefined ? query : { ...query, cursor } },
            headers,
            ...(signal === undefined ? {} : { signal }),
        } as Parameters<Call>[1]);
        if (error !== undefined) {
            throw new OpgangProblem(error, response.headers);
        }
        const page = data as Page;
        yield* page.items;
        cursor = page.next ?? undefined;
    } while (cursor !== undefined);
}
