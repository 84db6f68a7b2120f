package dk.opgang.platform.batch.forgetting;

import dk.opgang.platform.batch.store.Rejection;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A row that was refused, as it is kept.
 *
 * @param kind of its batch
 * @param sourceId the poster's own name of it
 * @param text the row as it was posted
 */
public record RejectedRow(String kind, @Nullable String sourceId, String text) {

    static RejectedRow of(String kind, Rejection rejection) {
        return new RejectedRow(kind, rejection.sourceId(), new String(rejection.raw(), StandardCharsets.UTF_8));
    }

    /** Never the row: it may hold who a person is, and end in a log. */
    @Override
    public String toString() {
        return "RejectedRow[**********]";
    }
}
