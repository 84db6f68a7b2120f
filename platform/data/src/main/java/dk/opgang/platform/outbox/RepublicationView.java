package dk.opgang.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An order to tell the service's topic anew.
 *
 * @param status {@code processing}, {@code completed}, or {@code failed} if something is missing of what was ever sent: then the topic is left as it is
 * @param events how many have been sent again so far
 */
@Schema(name = "Republication")
record RepublicationView(
        UUID id,
        String status,
        long events,
        Instant beganAt,
        @Nullable Instant completedAt) {}
