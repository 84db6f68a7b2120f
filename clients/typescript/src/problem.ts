import { retryAfter } from "./waiting.js";

/** One fault of a request: where it is, which rule it breaks, and what would be right. */
export interface Fault {
    /** a JSON Pointer into the body, `?name` of a query parameter, or a header's name */
    pointer: string;
    code: string;
    detail: string;
    [more: string]: unknown;
}

/** What an error is answered with (RFC 9457). */
export interface Problem {
    /** a page that says what to do */
    type: string;
    title: string;
    status: number;
    /** what to decide by: the same in every language */
    code: string;
    detail: string;
    instance: string;
    traceId?: string;
    errors: Fault[];
    [more: string]: unknown;
}

/** An answer that is an error, thrown. */
export class OpgangProblem extends Error {
    override readonly name = "OpgangProblem";
    readonly status: number;
    readonly code: string;
    readonly title: string;
    readonly detail: string;
    readonly errors: readonly Fault[];
    readonly traceId: string | undefined;
    /** seconds, where the answer says when to try again */
    readonly retryAfter: number | undefined;
    /** all that was answered, with members of this problem alone, such as the `id` of what exists already */
    readonly problem: Problem;

    constructor(problem: Problem, headers: Headers = new Headers()) {
        super([`${problem.status} ${problem.code}: ${problem.title}`, ...told(problem)].join("\n"));
        this.status = problem.status;
        this.code = problem.code;
        this.title = problem.title;
        this.detail = problem.detail;
        this.errors = problem.errors;
        this.traceId = problem.traceId;
        const after = retryAfter(headers);
        this.retryAfter = after === undefined ? undefined : Math.ceil(after / 1000);
        this.problem = problem;
    }
}

function told(problem: Problem): string[] {
    const faults = problem.errors.map((fault) => `  ${fault.pointer} ${fault.code}: ${fault.detail}`);
    return problem.detail ? [problem.detail, ...faults] : faults;
}

/** The problem in what was answered, or one about an answer that is none, such as the page of a proxy. */
export function problemIn(body: unknown, response: Response): Problem {
    const given: Partial<Problem> = isProblem(body) ? body : {};
    return {
        ...given,
        type: given.type ?? "about:blank",
        title: given.title ?? (response.statusText || "Error"),
        status: response.status,
        code: given.code ?? "no-problem-document",
        detail: given.detail ?? "",
        instance: given.instance ?? "",
        errors: Array.isArray(given.errors) ? given.errors : [],
    };
}

function isProblem(body: unknown): body is Partial<Problem> {
    return typeof body === "object" && body !== null && "title" in body;
}

/** The error of an answer that has not been read yet. */
export async function thrown(response: Response): Promise<OpgangProblem> {
    const text = await response.text();
    let body: unknown;
    try {
        body = JSON.parse(text);
    } catch {
        body = undefined;
    }
    return new OpgangProblem(problemIn(body, response), response.headers);
}

/**
 * The data of an answer; an answer that is an error is thrown as an {@link OpgangProblem}.
 *
 * @example const page = await orThrow(opgang.GET("/v1/housing-areas"));
 */
export async function orThrow<T>(
    answer: Promise<{ data: T; error?: never; response: Response } | { data?: never; error: Problem; response: Response }>,
): Promise<T> {
    const { data, error, response } = await answer;
    if (error !== undefined) {
        throw new OpgangProblem(error, response.headers);
    }
    return data as T;
}
