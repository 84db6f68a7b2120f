import type { FetchOptions, FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { Problem } from "./problem.js";
import type { paths } from "./schema.js";

type Verb = "get" | "post" | "patch" | "put" | "delete";

/** The addresses that know the method. */
export type AddressesOf<P, V extends Verb> = { [A in keyof P]: P[A] extends Record<V, object> ? A : never }[keyof P];

/** A body of PATCH: what is left out stays, null takes away (RFC 7396). Lists are told whole. */
export type MergePatch<T> = T extends readonly unknown[]
    ? T
    : T extends object
      ? { [K in keyof T]?: MergePatch<T[K]> | null }
      : T;

type Patched<Operation> = Operation extends { requestBody: { content: infer Content } }
    ? Omit<Operation, "requestBody"> & { requestBody: { content: { [M in keyof Content]: MergePatch<Content[M]> } } }
    : Operation;

/** The operations of an address, with bodies as they are sent. */
type Item<P, A extends keyof P, V extends Verb> = V extends "patch"
    ? { patch: Patched<P[A] extends { patch: infer Operation } ? Operation : never> }
    : P[A];

type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];
type Argument<Init> = RequiredKeys<Init> extends never ? [init?: Init] : [init: Init];

type DataOf<Operation, Init> = Operation extends Record<string | number, unknown>
    ? FetchResponse<Operation, Init, "application/json"> extends infer Answer
        ? Answer extends { data: infer Data; error?: never }
            ? Data
            : never
        : never
    : never;

/** What came of a request: data, or the error; and the whole answer with its headers. */
export type Answer<Data> =
    | { data: Data; error?: never; response: Response }
    | { data?: never; error: Problem; response: Response };

/** One method over all its addresses. */
export type Method<P, V extends Verb> = <A extends AddressesOf<P, V>, Init extends MaybeOptionalInit<Item<P, A, V>, V & keyof Item<P, A, V>>>(
    address: A,
    ...init: Argument<Init>
) => Promise<Answer<DataOf<P[A][V & keyof P[A]], Init>>>;

type Json200<P, A extends keyof P> = P[A] extends {
    get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
    ? Body
    : never;

/** The addresses that answer with a list. */
export type ListsOf<P> = {
    [A in keyof P]: Json200<P, A> extends { items: readonly unknown[]; next: string | null } ? A : never;
}[keyof P];

/** One item of the list. */
export type ItemOf<P, A extends keyof P> = Json200<P, A> extends { items: readonly (infer I)[] } ? I : never;

type ParametersOf<P, A extends keyof P> = P[A] extends { get: { parameters: infer Parameters } } ? Parameters : never;
type Told<T, Place extends string> = T extends { [K in Place]: infer Value }
    ? { [K in Place]: Value }
    : T extends { [K in Place]?: infer Value }
      ? { [K in Place]?: Value }
      : unknown;

/** Which of a list is wanted. */
export type ListOptions<P, A extends keyof P> = Told<ParametersOf<P, A>, "query"> &
    Told<ParametersOf<P, A>, "path"> & {
        headers?: Record<string, string> | undefined;
        signal?: AbortSignal | undefined;
    };

export type ListArgument<P, A extends keyof P> = Argument<ListOptions<P, A>>;

/** A batch as it stands: how many rows came, and what became of them. */
export type BatchReceipt = Json200<paths, "/v1/placement-batches/{id}">;

/** Something that happened, as a CloudEvent in structured JSON. */
export type OpgangEvent = ItemOf<paths, "/v1/events">;

export type { FetchOptions };
