package dk.opgang.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads server-sent events (WHATWG HTML § 9.2.6). One that is cut off in the middle is not given: it comes again. */
final class SseReader {

    private static final Pattern MILLIS = Pattern.compile("\\d{1,9}");

    /**
     * What came between two blank lines.
     *
     * @param id empty if it has none
     */
    record Message(String id, String data) {}

    private final BufferedReader lines;
    private Duration retry;
    private String id = "";

    /** @param retry how long to wait before connecting again, as long as the stream says nothing else */
    SseReader(InputStream stream, Duration retry) {
        this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        this.retry = retry;
    }

    Duration retry() {
        return retry;
    }

    /** The next message that has data; null at the end of the stream. */
    @Nullable
    Message next() throws IOException {
        StringBuilder data = new StringBuilder();
        boolean any = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (any) {
                    return new Message(id, data.toString());
                }
            } else {
                any |= take(line, data, any);
            }
        }
        return null;
    }

    /** Whether the line was one of data. */
    private boolean take(String line, StringBuilder data, boolean follows) {
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        if (value.startsWith(" ")) {
            value = value.substring(1);
        }
        switch (field) {
            case "data" -> data.append(follows ? "\n" : "").append(value);
            case "id" -> id = value;
            case "retry" -> retry = MILLIS.matcher(value).matches() ? Duration.ofMillis(Long.parseLong(value)) : retry;
            default -> {
                // Comments (an empty field), the event's name, which the event itself says, and what may be added
                // later.
            }
        }
        return field.equals("data");
    }
}
