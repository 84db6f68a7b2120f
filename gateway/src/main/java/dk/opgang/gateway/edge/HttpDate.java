package dk.opgang.gateway.edge;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date of an answer as RFC 9110 section 5.6.7 writes it; the day has two digits, unlike in Java's own RFC 1123 format. */
final class HttpDate {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static volatile Written last = new Written(Long.MIN_VALUE, "");

    private HttpDate() {}

    /** Written once for all answers of a second. */
    static String of(Instant instant) {
        Written written = last;
        if (written.second() != instant.getEpochSecond()) {
            written = new Written(instant.getEpochSecond(), FORMAT.format(instant));
            last = written;
        }
        return written.text();
    }

    private record Written(long second, String text) {}
}
