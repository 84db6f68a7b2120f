import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";

/** A request as it came. */
export interface Seen {
    method: string;
    url: string;
    headers: IncomingMessage["headers"];
    body: string;
}

export type Answering = (response: ServerResponse, request: Seen) => void;

/** A server on the loopback address that answers one request after the other as it is told, the last answer ever after. */
export async function serverOf(...answers: [Answering, ...Answering[]]): Promise<{ baseUrl: string; seen: Seen[] }> {
    const seen: Seen[] = [];
    const baseUrl = await listening((request, response) => {
        const parts: Buffer[] = [];
        request.on("data", (part: Buffer) => parts.push(part));
        request.on("end", () => {
            const { method = "", url = "", headers } = request;
            const one = { method, url, headers, body: Buffer.concat(parts).toString() };
            seen.push(one);
            (answers[seen.length - 1] ?? answers.at(-1))?.(response, one);
        });
    });
    return { baseUrl, seen };
}

export async function listening(listener: RequestListener): Promise<string> {
    const server: Server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    after(() => {
        server.closeAllConnections();
        server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answering {
    return (response) => {
        const type = status < 400 ? "application/json" : "application/problem+json";
        response.writeHead(status, { "Content-Type": type, ...headers }).end(JSON.stringify(body));
    };
}

export function problem(status: number, code: string, headers: Record<string, string> = {}): Answering {
    const body = { type: `/problems/${code}`, title: "Title", status, code, detail: "Detail", instance: "/v1", traceId: "trace", errors: [] };
    return json(status, body, headers);
}

/** The connection is lost before there is an answer. */
export const cut: Answering = (response) => {
    response.socket?.destroy();
};

/** The connection is lost in the middle of the answer. */
export const cutInTheMiddle: Answering = (response) => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "1000" });
    response.write('{"items": [');
    setTimeout(() => response.socket?.destroy(), 10);
};

export const page = json(200, { items: [{ id: "a" }], next: null });
