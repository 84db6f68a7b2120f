package dk.opgang.network.webhook;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The subscriptions. Each is its owner's alone. */
@Singleton
class WebhookSubscriptions extends PostedRepository<WebhookSubscription> {

    WebhookSubscriptions(EntityManager entities) {
        super(WebhookSubscription.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return postedBy(caller);
    }
}
