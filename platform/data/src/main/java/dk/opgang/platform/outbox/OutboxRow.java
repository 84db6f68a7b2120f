package dk.opgang.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in the outbox.
 *
 * @param seq its number; events of one pack have the same
 */
record OutboxRow(
        long seq,
        UUID id,
        String topic,
        UUID key,
        String type,
        String source,
        Instant time,
        String payload,
        String municipalities,
        String organisations,
        @Nullable String traceparent) {}
