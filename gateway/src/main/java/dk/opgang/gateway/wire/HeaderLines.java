package dk.opgang.gateway.wire;

import dk.opgang.gateway.problem.Refusals;
import dk.opgang.platform.problem.ProblemException;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headers of one request, as far as they say where it ends and for whom it is. */
final class HeaderLines {

    private final List<String> hosts = new ArrayList<>(1);
    private final List<String> lengths = new ArrayList<>(1);
    private final List<String> codings = new ArrayList<>(1);
    private final List<Place> dropped = new ArrayList<>(0);
    private final StringBuilder told = new StringBuilder(0);

    /** Reads one line, without its end. */
    Optional<ProblemException> read(ByteBuf bytes, int from, int length, int start) {
        int end = from + length;
        int colon = from;
        while (colon < end && Tokens.isPart(bytes.getByte(colon))) {
            colon++;
        }
        if (colon == from || colon == end || bytes.getByte(colon) != ':') {
            return Optional.of(Refusals.malformed(
                    "En header har intet gyldigt navn, eller en linje er brudt",
                    "A header has no valid name, or a line is folded"));
        }
        for (int i = colon + 1; i < end; i++) {
            if (Tokens.isControl(bytes.getByte(i) & 0xff)) {
                return Optional.of(Refusals.malformed(
                        "En header indeholder et kontroltegn", "A header holds a control character"));
            }
        }
        note(bytes, from, colon, end, start);
        return Optional.empty();
    }

    private void note(ByteBuf bytes, int from, int colon, int end, int start) {
        int length = colon - from;
        if (length != 4 && length != 7 && length != 12 && length != 14 && length != 15 && length != 17) {
            return;
        }
        String name = bytes.toString(from, length, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        String value = bytes.toString(colon + 1, end - colon - 1, StandardCharsets.ISO_8859_1)
                .strip();
        switch (name) {
            case "host" -> hosts.add(value);
            case "content-length" -> lengths.add(value);
            case "transfer-encoding" -> codings.add(value);
            // Nobody here changes the protocol: the request is answered as if nobody had asked.
            case "upgrade" -> dropped.add(new Place(from - start, end + 2 - from));
            case "accept-language", "x-request-id" ->
                told.append(name).append(": ").append(value).append("\r\n");
            default -> {}
        }
    }

    /** What is wrong with all of them together. */
    Optional<ProblemException> whole(RequestLine line) {
        return Hosts.fault(hosts, line.isOld()).or(() -> framing(line.isOld()));
    }

    private Optional<ProblemException> framing(boolean old) {
        if (!codings.isEmpty()
                && (old || codings.size() > 1 || !codings.getFirst().equalsIgnoreCase("chunked"))) {
            return Optional.of(Refusals.malformed(
                    "Transfer-Encoding kan kun være chunked, én gang, i HTTP/1.1",
                    "Transfer-Encoding can only be chunked, once, in HTTP/1.1"));
        }
        if (!codings.isEmpty() && !lengths.isEmpty()) {
            return Optional.of(Refusals.malformed(
                    "Content-Length og Transfer-Encoding kan ikke stå sammen",
                    "Content-Length and Transfer-Encoding cannot stand together"));
        }
        if (lengths.size() > 1
                || lengths.stream()
                        .anyMatch(length -> !BodyFrame.LENGTH.matcher(length).matches())) {
            return Optional.of(
                    Refusals.malformed("Content-Length skal være ét tal", "Content-Length must be one number"));
        }
        return lengths.stream().anyMatch(length -> length.length() > BodyFrame.MOST_DIGITS)
                ? Optional.of(Refusals.payloadTooLarge(Integer.MAX_VALUE))
                : Optional.empty();
    }

    boolean isChunked() {
        return !codings.isEmpty();
    }

    long length() {
        return lengths.isEmpty() ? 0 : Long.parseLong(lengths.getFirst());
    }

    List<Place> dropped() {
        return dropped;
    }

    /** The headers that a refusal needs to know. */
    String told() {
        return told.toString();
    }

    /**
     * Where something stands.
     *
     * @param from counted from the beginning of the head
     */
    record Place(int from, int length) {}
}
