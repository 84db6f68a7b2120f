package dk.opgang.network.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request.
 *
 * @param status null if there was no answer
 * @param error a code of {@code webhook-errors}; null if the event was taken
 * @param retryAfter for how long the receiver asks to be left alone
 * @param retryAt until when it asks to be left alone, where it tells an instant
 */
record Answer(
        @Nullable Integer status,
        @Nullable String error,
        @Nullable Duration retryAfter,
        @Nullable Instant retryAt) {

    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    static Answer none(String error) {
        return new Answer(null, error, null, null);
    }

    /** @param retryAfter the header, if there is one; of the answers that mean it */
    static Answer of(int status, @Nullable String retryAfter) {
        boolean mayAsk = status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
        String wish = mayAsk && retryAfter != null ? retryAfter.strip() : "";
        return new Answer(status, error(status), seconds(wish), instant(wish));
    }

    /** For how long from then on the receiver asks to be left alone; null if it does not, less than nothing if that is over. */
    @Nullable
    Duration wish(Instant now) {
        return retryAt == null ? retryAfter : Duration.between(now, retryAt);
    }

    boolean isGood() {
        return error == null;
    }

    boolean isGone() {
        return status != null && status == GONE;
    }

    private static @Nullable String error(int status) {
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> "redirect";
            default -> status == GONE ? "gone" : "unexpected-status";
        };
    }

    private static @Nullable Duration seconds(String wish) {
        return wish.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(wish)) : null;
    }

    /** The other way to ask (RFC 9110, section 10.2.3): a date. */
    private static @Nullable Instant instant(String wish) {
        try {
            return wish.endsWith("GMT") ? Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(wish)) : null;
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
