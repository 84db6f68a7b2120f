package dk.opgang.gateway.wire;

import dk.opgang.gateway.problem.Refusals;
import dk.opgang.platform.problem.ProblemException;
import io.netty.buffer.ByteBuf;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a body ends: after so many bytes, or after the last of its chunks (RFC 9112 section 7.1). */
final class BodyFrame {

    static final Pattern LENGTH = Pattern.compile("[0-9]+");

    /** Longer ones are of no body that anybody takes, and do not fit into a number. */
    static final int MOST_DIGITS = 18;

    private static final int MOST_SIZE_DIGITS = 16;
    private static final int LONGEST_LINE = 4_096;
    private static final int LONGEST_TRAILERS = 16_384;

    private enum Part {
        NONE,
        PLAIN,
        SIZE,
        EXTENSION,
        SIZE_END,
        CHUNK,
        CHUNK_CR,
        CHUNK_LF,
        TRAILER,
        TRAILER_NAME,
        TRAILER_VALUE,
        TRAILER_END,
        LAST_END
    }

    private Part part = Part.NONE;
    private long remaining;
    private int digits;
    private int length;

    void begin(Head head) {
        remaining = head.headers().length();
        part = head.headers().isChunked() ? size() : remaining > 0 ? Part.PLAIN : Part.NONE;
    }

    boolean isOpen() {
        return part != Part.NONE;
    }

    /**
     * Takes what belongs to the body.
     *
     * @return what is wrong with the byte at which it stopped
     */
    Optional<ProblemException> read(ByteBuf bytes) {
        while (isOpen() && bytes.isReadable()) {
            if (part == Part.PLAIN || part == Part.CHUNK) {
                skip(bytes);
                continue;
            }
            if (remaining > Integer.MAX_VALUE) {
                return Optional.of(Refusals.payloadTooLarge(Integer.MAX_VALUE));
            }
            @Nullable Part next = after(bytes.getByte(bytes.readerIndex()) & 0xff);
            if (next == null) {
                return Optional.of(Refusals.malformed(
                        "Indholdets stykker (chunks) er ikke dannet rigtigt",
                        "The chunks of the body are not formed as they should be"));
            }
            bytes.skipBytes(1);
            part = next;
        }
        return Optional.empty();
    }

    private void skip(ByteBuf bytes) {
        int now = (int) Math.min(remaining, bytes.readableBytes());
        bytes.skipBytes(now);
        remaining -= now;
        if (remaining == 0) {
            part = part == Part.PLAIN ? Part.NONE : Part.CHUNK_CR;
        }
    }

    /** The part that the next byte belongs to; null if this one may not stand here. */
    private @Nullable Part after(int c) {
        return switch (part) {
            case SIZE -> inSize(c);
            case EXTENSION -> c == '\r' ? Part.SIZE_END : text(c, LONGEST_LINE, Part.EXTENSION);
            case SIZE_END -> c == '\n' ? remaining == 0 ? trailers() : Part.CHUNK : null;
            case CHUNK_CR -> c == '\r' ? Part.CHUNK_LF : null;
            case CHUNK_LF -> c == '\n' ? size() : null;
            case TRAILER -> c == '\r' ? Part.LAST_END : Tokens.isPart(c) ? Part.TRAILER_NAME : null;
            case TRAILER_NAME ->
                c == ':' ? Part.TRAILER_VALUE : Tokens.isPart(c) ? text(c, LONGEST_TRAILERS, part) : null;
            case TRAILER_VALUE -> c == '\r' ? Part.TRAILER_END : text(c, LONGEST_TRAILERS, part);
            case TRAILER_END -> c == '\n' ? Part.TRAILER : null;
            case LAST_END -> c == '\n' ? Part.NONE : null;
            case NONE, PLAIN, CHUNK -> null;
        };
    }

    private @Nullable Part inSize(int c) {
        int digit = Character.digit(c, 16);
        if (digit >= 0 && digits < MOST_SIZE_DIGITS) {
            digits++;
            remaining = remaining * 16 + digit;
            return Part.SIZE;
        }
        if (digits == 0) {
            return null;
        }
        return c == '\r' ? Part.SIZE_END : c == ';' ? Part.EXTENSION : null;
    }

    private @Nullable Part text(int c, int longest, Part same) {
        return Tokens.isControl(c) || ++length > longest ? null : same;
    }

    private Part size() {
        remaining = 0;
        digits = 0;
        length = 0;
        return Part.SIZE;
    }

    private Part trailers() {
        length = 0;
        return Part.TRAILER;
    }
}
