package dk.opgang.network.webhook;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The deliveries. Each belongs to the owner of its subscription; row security keeps back those about whom nobody else may be told. */
@Singleton
class WebhookDeliveries extends VisibleRepository<WebhookDelivery> {

    WebhookDeliveries(EntityManager entities) {
        super(WebhookDelivery.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.equal("poster", caller.tenantKey());
    }
}
