import { OpgangProblem, type Problem } from "./problem.js";
import type { Exchange } from "./sending.js";

/** By what a client is known: a client of the issuer, a token, or whoever gives tokens. */
export type Credentials =
    | {
          /** address of the issuer, as it stands in the claim `iss` */
          issuer: string;
          clientId: string;
          clientSecret: string;
          /** scopes, separated by blanks; all of the client's if missing */
          scope?: string | undefined;
      }
    | { token: string }
    | {
          /**
           * Asked before every request, so keep the token until shortly before its end.
           *
           * @param rejected the token that was just answered with 401: another one is wanted
           */
          getToken: (rejected?: string) => string | undefined | Promise<string | undefined>;
      };

/** Where the token of the next attempt comes from. */
export interface Tokens {
    /**
     * @param rejected a token that was answered with 401
     * @returns nothing if the request is to go without a token
     */
    token(rejected?: string): Promise<string | undefined>;
}

const MOST_SECONDS_BEFORE_THE_END = 30;
const SECONDS_IF_UNTOLD = 60;

export function tokensOf(credentials: Credentials | undefined, exchange: Exchange): Tokens {
    if (credentials === undefined) {
        return { token: async () => undefined };
    }
    if ("token" in credentials) {
        const { token } = credentials;
        return { token: async () => token };
    }
    if ("getToken" in credentials) {
        const { getToken } = credentials;
        return { token: async (rejected) => getToken(rejected) };
    }
    return new ClientCredentials(credentials, exchange);
}

interface Held {
    token: string;
    until: number;
}

/** Keeps a token until shortly before its end. Callers that need one at the same time share one request. */
class ClientCredentials implements Tokens {
    readonly #client: Extract<Credentials, { issuer: string }>;
    readonly #exchange: Exchange;
    #held: Held | undefined;
    #coming: Promise<Held> | undefined;
    #endpoint: string | undefined;

    constructor(client: Extract<Credentials, { issuer: string }>, exchange: Exchange) {
        this.#client = client;
        this.#exchange = exchange;
    }

    async token(rejected?: string): Promise<string> {
        if (this.#held && this.#held.token !== rejected && Date.now() < this.#held.until) {
            return this.#held.token;
        }
        this.#coming ??= this.#ask().finally(() => {
            this.#coming = undefined;
        });
        this.#held = await this.#coming;
        return this.#held.token;
    }

    async #ask(): Promise<Held> {
        this.#endpoint ??= await this.#discover();
        const form = new URLSearchParams({
            grant_type: "client_credentials",
            client_id: this.#client.clientId,
            client_secret: this.#client.clientSecret,
            ...(this.#client.scope === undefined ? {} : { scope: this.#client.scope }),
        });
        const asked = Date.now();
        const answer = await this.#exchange("POST", this.#endpoint, form);
        const told = await json(answer);
        const token = told["access_token"];
        if (!answer.ok || typeof token !== "string") {
            throw refused(answer, told);
        }
        const seconds = Number(told["expires_in"] ?? SECONDS_IF_UNTOLD);
        const margin = Math.min(MOST_SECONDS_BEFORE_THE_END, seconds / 5);
        return { token, until: asked + (seconds - margin) * 1000 };
    }

    /** The issuer says where its tokens are had; one that does not has them where the local one has. */
    async #discover(): Promise<string> {
        const issuer = this.#client.issuer.replace(/\/+$/, "");
        const answer = await this.#exchange("GET", `${issuer}/.well-known/openid-configuration`);
        const endpoint = answer.ok ? (await json(answer))["token_endpoint"] : undefined;
        if (typeof endpoint !== "string") {
            if (!answer.ok && answer.status !== 404) {
                throw refused(answer, {});
            }
            return `${issuer}/token`;
        }
        if (issuer.startsWith("https:") && !endpoint.startsWith("https:")) {
            throw new Error(`The issuer ${issuer} names a token endpoint without TLS, and gets no secret`);
        }
        return endpoint;
    }
}

async function json(answer: Response): Promise<Record<string, unknown>> {
    try {
        const body: unknown = JSON.parse(await answer.text());
        return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
    } catch {
        return {};
    }
}

function refused(answer: Response, told: Record<string, unknown>): OpgangProblem {
    const problem: Problem = {
        type: "about:blank",
        title: "The issuer gave no token",
        status: answer.status,
        code: typeof told["error"] === "string" ? told["error"] : "no-token",
        detail: typeof told["error_description"] === "string" ? told["error_description"] : "",
        instance: "",
        errors: [],
    };
    return new OpgangProblem(problem, answer.headers);
}
