package dk.opgang.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be taken in.
 *
 * @param error what the last attempt failed with
 */
public record DeadLetter(
        UUID eventId, String topic, @Nullable String type, String error, Instant failedAt) {}
