package dk.opgang.network.webhook;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events of some time that are delivered once more. They are written down in the background. */
@Entity
@Table(name = "webhook_replays")
class WebhookReplay extends Resource {

    @Column(updatable = false)
    private UUID subscriptionId;

    @Column(updatable = false)
    private String poster;

    private Instant fromAt;
    private Instant toAt;
    private List<String> types;
    private String state;
    private int events;
    private long readTo;
    private long endsAt;

    protected WebhookReplay() {}

    /** @param endsAt the position in the feed at which it ends: what comes later is delivered anyway */
    WebhookReplay(WebhookSubscription of, Instant fromAt, Instant toAt, List<String> types, long endsAt) {
        this.subscriptionId = of.id();
        this.poster = of.poster();
        this.fromAt = fromAt;
        this.toAt = toAt;
        this.types = List.copyOf(types);
        this.state = "processing";
        this.endsAt = endsAt;
    }

    Instant fromAt() {
        return fromAt;
    }

    Instant toAt() {
        return toAt;
    }

    List<String> types() {
        return types;
    }

    String state() {
        return state;
    }

    int events() {
        return events;
    }
}
