/** A block of a stream of server-sent events. */
export interface Block {
    id: string | undefined;
    data: string;
}

/**
 * Reads server-sent events out of pieces of text that are cut anywhere, as the HTML standard says. Comments, and blocks
 * without data, are no events.
 */
export class EventParser {
    /** how long to wait before connecting again, in milliseconds, if the stream has said so */
    retry: number | undefined;

    #rest = "";
    #begun = false;
    #id: string | undefined;
    #data: string[] = [];

    /** @returns the events that the piece completes */
    read(piece: string): Block[] {
        if (piece === "") {
            return [];
        }
        this.#rest += this.#begun ? piece : piece.replace(/^\uFEFF/, "");
        this.#begun = true;
        const blocks: Block[] = [];
        // A line may end in CR LF: whether LF follows is known with the next piece.
        const lines = this.#rest.split(/\r\n|\n|\r(?!$)/);
        this.#rest = lines.pop() ?? "";
        for (const line of lines) {
            if (line === "") {
                this.#end(blocks);
            } else {
                this.#field(line);
            }
        }
        return blocks;
    }

    #end(blocks: Block[]): void {
        if (this.#data.length > 0) {
            blocks.push({ id: this.#id, data: this.#data.join("\n") });
        }
        this.#data = [];
    }

    #field(line: string): void {
        const colon = line.indexOf(":");
        const name = colon < 0 ? line : line.slice(0, colon);
        const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
        switch (name) {
            case "data":
                this.#data.push(value);
                break;
            case "id":
                if (value !== "" && !value.includes("\0")) {
                    this.#id = value;
                }
                break;
            case "retry":
                if (/^[0-9]{1,7}$/.test(value)) {
                    this.retry = Number(value);
                }
                break;
            default:
            // A comment, the name of the type, which stands in the data too, or something that is not known yet.
        }
    }
}
