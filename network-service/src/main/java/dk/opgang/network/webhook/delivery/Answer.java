package dk.opgang.network.webhook.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request.
 *
 * @param status null if there was no answer
 * @param error a code of {@code webhook-errors}; null if the event was taken
 * @param retryAfter for how long the receiver asks to be left alone
 */
record Answer(
        @Nullable Integer status,
        @Nullable String error,
        @Nullable Duration retryAfter) {

    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    static Answer none(String error) {
        return new Answer(null, error, null);
    }

    /** @param retryAfter the header, if there is one; of the answers that mean it */
    static Answer of(int status, @Nullable String retryAfter) {
        boolean mayAsk = status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
        return new Answer(status, error(status), mayAsk ? seconds(retryAfter) : null);
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

    private static @Nullable Duration seconds(@Nullable String header) {
        return header != null && header.strip().matches("[0-9]{1,9}")
                ? Duration.ofSeconds(Long.parseLong(header.strip()))
                : null;
    }
}
