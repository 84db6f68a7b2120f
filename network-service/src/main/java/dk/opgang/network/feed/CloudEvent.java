package dk.opgang.network.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event in the structured JSON form of CloudEvents 1.0.
 *
 * @param subject what it happened to
 * @param data as the JSON Schema of its type says
 */
record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        String datacontenttype,
        @Nullable String traceparent,

        @JsonRawValue @Schema(implementation = Object.class) String data) {

    static CloudEvent of(
            UUID id,
            String source,
            String type,
            UUID subject,
            Instant time,
            @Nullable String traceparent,
            String data) {
        return new CloudEvent("1.0", id, source, type, subject, time, "application/json", traceparent, data);
    }
}
