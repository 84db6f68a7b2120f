package dk.opgang.network.webhook;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What became of an event for a subscription. */
@Entity
@Table(name = "webhook_deliveries")
class WebhookDelivery extends Resource {

    @Column(updatable = false)
    private UUID subscriptionId;

    @Column(updatable = false)
    private String poster;

    private UUID eventId;
    private String type;
    private @Nullable UUID subject;
    private UUID lane;
    private String state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attempt> attempts;

    private @Nullable Instant nextAttemptAt;

    protected WebhookDelivery() {}

    /** A test of the subscription, due now. Its event stands in no feed. */
    WebhookDelivery(WebhookSubscription of, UUID eventId, String type, Instant now) {
        this.subscriptionId = of.id();
        this.poster = of.poster();
        this.eventId = eventId;
        this.type = type;
        this.subject = of.id();
        // It waits for nothing else.
        this.lane = eventId;
        this.state = DeliveryState.PENDING;
        this.attempts = List.of();
        this.nextAttemptAt = now;
    }

    UUID eventId() {
        return eventId;
    }

    String type() {
        return type;
    }

    @Nullable
    UUID subject() {
        return subject;
    }

    String state() {
        return state;
    }

    List<Attempt> attempts() {
        return attempts;
    }

    @Nullable
    Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
