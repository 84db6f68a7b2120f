package dk.opgang.network.webhook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A replay.
 *
 * @param state {@code processing} until all its events are among the deliveries, then {@code completed}
 * @param events how many are among them so far
 */
@Schema(name = "WebhookReplay")
record ReplayView(
        UUID id,
        String state,
        int events,
        Instant from,
        Instant to,
        List<String> types,
        @JsonUnwrapped Stored stored) {

    static ReplayView of(WebhookReplay it) {
        return new ReplayView(it.id(), it.state(), it.events(), it.fromAt(), it.toAt(), it.types(), Stored.of(it));
    }
}
