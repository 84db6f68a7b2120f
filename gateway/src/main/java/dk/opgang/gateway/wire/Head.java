package dk.opgang.gateway.wire;

import dk.opgang.gateway.problem.Refusals;
import dk.opgang.platform.problem.ProblemException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Request line and headers, read line by line as they come (RFC 9112). */
final class Head {

    // What the stations refuse by their own limits is less; beyond this nobody reads on.
    private static final int LONGEST_LINE = 32_768;
    private static final int LONGEST = 60_000;

    private final RequestLine line = new RequestLine();
    private final HeaderLines headers = new HeaderLines();
    private int read;
    private int lineEnd;
    private boolean lineRead;
    private boolean whole;

    /**
     * Reads on in bytes that begin with this head, without taking them.
     *
     * @return what is wrong with it
     */
    Optional<ProblemException> read(ByteBuf bytes) {
        int start = bytes.readerIndex();
        while (!whole) {
            int from = start + read;
            int end = bytes.indexOf(from, bytes.writerIndex(), (byte) '\n');
            int until = end < 0 ? bytes.writerIndex() : end;
            Optional<ProblemException> fault =
                    ending(bytes, from, until, end >= 0).or(() -> length(until - start));
            if (fault.isPresent() || end < 0) {
                return fault;
            }
            int length = end - 1 - from;
            read = end + 1 - start;
            fault = line(bytes, start, from, length);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return headers.whole(line);
    }

    /** A carriage return stands at the end of a line and nowhere else, and no line ends without one. */
    private static Optional<ProblemException> ending(ByteBuf bytes, int from, int until, boolean isWhole) {
        int first = bytes.indexOf(from, until, (byte) '\r');
        boolean right = first < 0 ? !isWhole : first == until - 1;
        return right
                ? Optional.empty()
                : Optional.of(Refusals.malformed(
                        "En linje i headerne ender ikke med CR LF", "A line of the headers does not end in CR LF"));
    }

    private Optional<ProblemException> length(int length) {
        if (!lineRead && length > LONGEST_LINE) {
            return Optional.of(Refusals.uriTooLong(LONGEST_LINE));
        }
        return length > LONGEST ? Optional.of(Refusals.headersTooLarge(LONGEST)) : Optional.empty();
    }

    private Optional<ProblemException> line(ByteBuf bytes, int start, int from, int length) {
        if (!lineRead && length == 0 && from == start) {
            // One empty line before a request is a habit of old clients after the body of the one before (RFC 9112,
            // 2.2).
            return Optional.empty();
        }
        if (!lineRead) {
            lineRead = true;
            lineEnd = read;
            return line.read(bytes.toString(from, length, StandardCharsets.ISO_8859_1));
        }
        if (length == 0) {
            whole = true;
            return Optional.empty();
        }
        return headers.read(bytes, from, length, start);
    }

    boolean isWhole() {
        return whole;
    }

    HeaderLines headers() {
        return headers;
    }

    /** Takes the head out of the bytes, without what is not for anybody behind. */
    ByteBuf passedOn(ByteBuf bytes) {
        if (!line.isRewritten() && headers.dropped().isEmpty()) {
            return bytes.readRetainedSlice(read);
        }
        int start = bytes.readerIndex();
        ByteBuf head = Unpooled.buffer(read);
        int from = start;
        if (line.isRewritten()) {
            head.writeCharSequence(line.rewritten() + "\r\n", StandardCharsets.ISO_8859_1);
            from = start + lineEnd;
        }
        for (HeaderLines.Place dropped : headers.dropped()) {
            head.writeBytes(bytes, from, start + dropped.from() - from);
            from = start + dropped.from() + dropped.length();
        }
        head.writeBytes(bytes, from, start + read - from);
        bytes.skipBytes(read);
        return head;
    }

    /** A request without anything in it that could be read in two ways, in place of this one. */
    String harmless() {
        return "GET " + line.plainTarget() + " HTTP/1.1\r\nHost: refused\r\nConnection: close\r\n" + headers.told()
                + "\r\n";
    }
}
