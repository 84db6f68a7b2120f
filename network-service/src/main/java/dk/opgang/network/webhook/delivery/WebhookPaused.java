package dk.opgang.network.webhook.delivery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.outbox.Event;
import java.util.Set;
import java.util.UUID;

/**
 * That the service has paused a subscription. For its owner alone.
 *
 * @param state a code of {@code webhook-states}
 */
record WebhookPaused(
        UUID subscriptionId, String state, @JsonIgnore Owner owner) implements Event {

    @Override
    public String type() {
        return "dk.opgang.network.webhook-paused.v1";
    }

    @Override
    public UUID aggregateId() {
        return subscriptionId;
    }

    @Override
    public Set<String> municipalities() {
        return owner.municipalities();
    }

    @Override
    public Set<String> organisations() {
        return owner.organisations();
    }
}
