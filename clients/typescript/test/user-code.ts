// Not run: what users write must compile in the strictest projects.
import { createOpgangClient, OpgangProblem, orThrow, verifyWebhook, type BatchReceipt, type OpgangClient } from "@opgang/client";

const opgang = createOpgangClient({ baseUrl: "https://opgang.example", credentials: { issuer: "https://issuer.example", clientId: "a", clientSecret: "b" } });
export const withToken: OpgangClient = createOpgangClient({ baseUrl: "", credentials: { token: "t" } });
export const withMany = createOpgangClient({ baseUrl: "", credentials: { getToken: async () => "t" }, language: "da" });

export async function reads(id: string, etag: string): Promise<string[]> {
    const { data, error } = await opgang.GET("/v1/housing-areas", { params: { query: { limit: 50, expand: ["classification"] } } });
    if (error) {
        throw new Error(`${error.status} ${error.code} ${error.errors[0]?.pointer}`);
    }
    const names: string[] = data.items.map((area) => area.name);
    const area = await orThrow(opgang.GET("/v1/housing-areas/{id}", { params: { path: { id } }, headers: { "If-None-Match": etag } }));
    names.push(area.name);
    const table: string = await orThrow(opgang.GET("/v1/housing-areas/{id}/flows", {
        params: { path: { id }, query: { from: "2018-04-01", to: "2020-02-01" } },
        headers: { Accept: "text/csv" },
        parseAs: "text",
    }));
    // @ts-expect-error: no such address
    opgang.pages("/v1/nothing");
    // @ts-expect-error: no such parameter
    await opgang.GET("/v1/housing-areas", { params: { query: { limits: 50 } } });
    // @ts-expect-error: the id is missing
    await opgang.GET("/v1/housing-areas/{id}");
    return [...names, table];
}

export async function walks(signal: AbortSignal, initiativeId: string, lastEventId: string | undefined): Promise<void> {
    for await (const p of opgang.pages("/v1/placements", { query: { initiativeId } })) {
        const hours: number = p.weeklyHours;
        console.log(p.id, hours);
    }
    for await (const area of opgang.pages("/v1/housing-areas")) {
        console.log(area.name.toUpperCase());
    }
    for await (const period of opgang.pages("/v1/participants/{participantId}/benefit-periods", { path: { participantId: "x" }, signal })) {
        console.log(period.id);
    }
    // @ts-expect-error: not a list
    opgang.pages("/v1/housing-areas/{id}");
    for await (const event of opgang.events({ types: ["dk.opgang.participants.participant-registered.v1"], lastEventId, signal })) {
        console.log(event.type, event.subject, event.id);
    }
}

export async function writes(id: string, etag: string): Promise<void> {
    await opgang.PATCH("/v1/housing-areas/{id}", { params: { path: { id }, header: { "If-Match": etag } }, body: { name: "New name" } });
    await opgang.PATCH("/v1/housing-areas/{id}", { params: { path: { id } }, headers: { "If-Match": etag }, body: { housingOrganisation: null } });
    const placement = await orThrow(
        opgang.POST("/v1/placements", {
            body: {
                source: { system: "ours", id: "p-1" },
                participantId: id,
                kind: "company-internship",
                from: "2020-03-02",
                weeklyHours: 30,
            },
        }),
    );
    const hourlyWage: string | null = placement.hourlyWageDkk;
    console.log(hourlyWage);
    const removed = await opgang.DELETE("/v1/placements/{id}", { params: { path: { id }, header: { "If-Match": etag } } });
    console.log(removed.response.status);
    // @ts-expect-error: what is required is missing
    await opgang.POST("/v1/placements", { body: { kind: "company-internship" } });
}

export async function posts(stream: ReadableStream<Uint8Array>): Promise<BatchReceipt> {
    try {
        const receipt = await opgang.postBatch("placements", stream, {
            contentType: "text/csv",
            onProgress: ({ sent, processed }) => console.log(sent, processed),
        });
        const rejected: number = receipt.rows.rejected;
        console.log(rejected);
        return await opgang.postBatch("benefit-periods", "[]", { dryRun: true, onError: "abort" });
    } catch (failure) {
        if (failure instanceof OpgangProblem) {
            console.log(failure.status, failure.code, failure.title, failure.detail, failure.errors, failure.traceId);
        }
        throw failure;
    }
}

export async function receives(request: { headers: Record<string, string | string[] | undefined> }, body: Uint8Array): Promise<string> {
    const event = await verifyWebhook("whsec_c2VjcmV0", request.headers, body);
    await verifyWebhook(["whsec_c2VjcmV0"], new Headers(), "{}", { tolerance: 60 });
    return event.type;
}

/** What an installation has beyond the release, as its own document is turned into types. */
interface Newer {
    "/v1/things": {
        parameters: { query?: never; header?: never; path?: never; cookie?: never };
        get: {
            parameters: { query?: { colour?: string }; header?: never; path?: never; cookie?: never };
            requestBody?: never;
            responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: { colour: string }[]; next: string | null } } } };
        };
        put?: never;
        post?: never;
        delete?: never;
        patch?: never;
    };
}

export async function readsWhatIsNew(): Promise<string[]> {
    const newer = createOpgangClient<Newer>({ baseUrl: "" });
    const colours: string[] = [];
    for await (const thing of newer.pages("/v1/things", { query: { colour: "red" } })) {
        colours.push(thing.colour);
    }
    const { items } = await orThrow(newer.GET("/v1/things", { params: { query: { colour: "red" } } }));
    return [...colours, ...items.map(({ colour }) => colour)];
}
