package dk.opgang.network.webhook;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The replays. Each belongs to the owner of its subscription. */
@Singleton
class WebhookReplays extends VisibleRepository<WebhookReplay> {

    WebhookReplays(EntityManager entities) {
        super(WebhookReplay.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.equal("poster", caller.tenantKey());
    }

    WebhookReplay of(Caller caller, UUID subscription, UUID id) {
        return one(caller, Restriction.equal("id", id), Restriction.equal("subscriptionId", subscription));
    }
}
