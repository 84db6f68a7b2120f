const FIRST_WAIT = 250;
const LONGEST_OWN_WAIT = 30_000;

/** Waits, unless the signal ends it: then its reason is thrown. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener("abort", stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener("abort", stop, { once: true });
    });
}

/** What comes of the promise, unless the signal ends the waiting for it. The promise itself goes on for others. */
export function unlessAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
    if (!signal) {
        return promise;
    }
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted) {
            stop();
        }
        signal.addEventListener("abort", stop, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
    });
}

/**
 * How long the answer asks to wait, in milliseconds; nothing if it does not say. A date is compared with the clock of who
 * answered, since the one here may be wrong.
 */
export function retryAfter(headers: Headers): number | undefined {
    const value = headers.get("Retry-After")?.trim();
    if (!value) {
        return undefined;
    }
    if (/^[0-9]+$/.test(value)) {
        return Number(value) * 1000;
    }
    const until = dateOf(value);
    const now = dateOf(headers.get("Date") ?? "");
    return Number.isNaN(until) ? undefined : Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}

/** Only what HTTP calls a date: `Date.parse` reads years out of whatever has digits. */
function dateOf(value: string): number {
    return /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value) ? Date.parse(value) : NaN;
}

/** A wait that doubles from one time to the next, and differs between clients, so that they do not all come back at once. */
export function ownWait(times: number, first = FIRST_WAIT): number {
    const whole = Math.min(LONGEST_OWN_WAIT, first * 2 ** Math.min(times, 16));
    return whole * (0.5 + Math.random() / 2);
}
