package dk.opgang.network.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event for a subscription. Neither the request's body nor the answer's is kept.
 *
 * @param subject what the event happened to; null once the participant whom it was about is erased
 * @param state a code of {@code webhook-delivery-states}
 * @param nextAttemptAt null if there is none, or if an earlier event of the subject comes first
 */
@Schema(name = "WebhookDelivery")
record DeliveryView(
        UUID id,
        UUID eventId,
        String type,
        @Nullable UUID subject,
        String state,
        List<Attempt> attempts,
        @Nullable Instant nextAttemptAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static DeliveryView of(WebhookDelivery it) {
        return new DeliveryView(
                it.id(),
                it.eventId(),
                it.type(),
                it.subject(),
                it.state(),
                it.attempts(),
                it.nextAttemptAt(),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
