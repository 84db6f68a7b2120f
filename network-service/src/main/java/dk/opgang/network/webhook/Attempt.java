package dk.opgang.network.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver an event.
 *
 * @param at when it began, RFC 3339 in UTC
 * @param status of the answer, if there was one
 * @param error a code of {@code webhook-errors}, if there was no good answer
 */
@Schema(name = "WebhookAttempt")
public record Attempt(
        @Schema(format = "date-time") String at,
        @Nullable Integer status,
        long durationMs,
        @Nullable String error) {}
