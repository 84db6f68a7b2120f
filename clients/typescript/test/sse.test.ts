import { strict as assert } from "node:assert";
import { test } from "node:test";
import { EventParser, type Block } from "#sse";

const STREAM =
    "\uFEFF: open\n\nid: 1\nevent: a\ndata: {\"a\":\ndata: 1}\n\n" +
    "retry: 500\r\nid\r\ndata:second\r\n\r\n" +
    "id: 3\rdata:  third\r\r" +
    ": still here\n\nid: 4\n\ndata\n\nid: 5\ndata: cut";

const EVENTS: Block[] = [
    { id: "1", data: '{"a":\n1}' },
    { id: "1", data: "second" },
    { id: "3", data: " third" },
    { id: "4", data: "" },
];

test("events are the same wherever the stream is cut", () => {
    for (let length = 1; length <= STREAM.length; length++) {
        const parser = new EventParser();
        const read: Block[] = [];
        for (let begin = 0; begin < STREAM.length; begin += length) {
            read.push(...parser.read(STREAM.slice(begin, begin + length)));
        }
        assert.deepEqual(read, EVENTS, `in pieces of ${length}`);
        assert.equal(parser.retry, 500);
    }
});
