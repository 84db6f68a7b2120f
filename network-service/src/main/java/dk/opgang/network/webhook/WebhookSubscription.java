package dk.opgang.network.webhook;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** A subscription, and whose eyes decide what it is told. */
@Entity
@Table(name = "webhook_subscriptions")
class WebhookSubscription extends PostedResource<SubscriptionForm> {

    private String state;
    private String subject;
    private String client;
    private List<String> scopes;

    @Column(updatable = false)
    private long readTo;

    protected WebhookSubscription() {}

    /**
     * @param scopes those of its maker that open events
     * @param readTo the position in the feed after which events are for it
     */
    WebhookSubscription(Caller maker, SubscriptionForm form, List<String> scopes, long readTo) {
        super(maker.tenantKey(), form);
        this.state = SubscriptionState.ACTIVE;
        this.subject = maker.subject();
        this.client = maker.client();
        this.scopes = List.copyOf(scopes);
        this.readTo = readTo;
    }

    String state() {
        return state;
    }

    boolean isActive() {
        return state.equals(SubscriptionState.ACTIVE);
    }

    void pause() {
        state = SubscriptionState.PAUSED;
    }

    void resume() {
        state = SubscriptionState.ACTIVE;
    }

    /** From now on it is told what somebody else of its owner may see, who chose other types. */
    void seenBy(Caller other, List<String> opening) {
        subject = other.subject();
        client = other.client();
        scopes = List.copyOf(opening);
    }
}
