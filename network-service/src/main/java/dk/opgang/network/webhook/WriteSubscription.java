package dk.opgang.network.webhook;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.feed.EventScopes;
import dk.opgang.network.feed.FeedAccess;
import dk.opgang.network.webhook.address.AddressGuard;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a subscription, changes it or takes it out. What it is about begins with the moment of its making. */
@Singleton
class WriteSubscription extends Posting<Caller, SubscriptionForm, WebhookSubscription> {

    private static final int MOST = 20;
    private static final Text TYPES = new Text("en type af asyncapi.yaml", "a type of asyncapi.yaml");
    private static final AdvisoryLock OF_OWNER = new AdvisoryLock("webhook subscriptions");

    private final WebhookSubscriptions subscriptions;
    private final SecretTable secrets;
    private final AddressGuard guard;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    WriteSubscription(
            WebhookSubscriptions subscriptions,
            SecretTable secrets,
            AddressGuard guard,
            AgroalDataSource database,
            BusinessClock clock,
            Outbox outbox) {
        super(subscriptions, SubscriptionForm.class, outbox);
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.guard = guard;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a post came to.
     *
     * @param secret null if the subscription was known
     */
    record Made(
            Posted<WebhookSubscription> posted, @Nullable WebhookSecret secret) {}

    @Transactional
    Made post(Caller caller, SubscriptionForm form) {
        if (caller.tenant() instanceof Tenant.Nobody) {
            throw new ProblemException(WebhookProblem.WEBHOOK_OWNER_REQUIRED);
        }
        Posted<WebhookSubscription> posted = post(caller, caller, form);
        return new Made(posted, posted.isNew() ? secrets.add(posted.resource()) : null);
    }

    @Transactional
    WebhookSubscription patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, subscriptions.lock(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        remove(caller, subscriptions.lock(caller, id), ifMatch);
    }

    @Override
    protected WebhookSubscription create(Caller caller, Caller owner, SubscriptionForm form) {
        OF_OWNER.take(database, caller.tenantKey());
        if (subscriptions.count(caller) >= MOST) {
            throw new ProblemException(WebhookProblem.TOO_MANY_SUBSCRIPTIONS);
        }
        return new WebhookSubscription(caller, form, EventScopes.of(caller), FeedAccess.positionOf(clock.now()));
    }

    @Override
    protected void check(
            Caller caller, Caller owner, @Nullable WebhookSubscription known, SubscriptionForm form, Faults faults) {
        if (known == null || !known.form().types().equals(form.types())) {
            for (int i = 0; i < form.types().size(); i++) {
                String type = form.types().get(i);
                if (!EventScopes.open(caller, type)) {
                    faults.broken("/types/" + i, NetworkFault.SCOPE_MISSING_FOR_TYPE);
                } else if (!EventScopes.exist(type)) {
                    faults.broken(CommonFault.UNKNOWN_CODE.at("/types/" + i, TYPES));
                }
            }
        }
        boolean isNew = known == null || !known.form().url().equals(form.url());
        if (isNew && guard.check(form.url()).isEmpty()) {
            faults.broken("/url", NetworkFault.ADDRESS_NOT_ALLOWED);
        }
    }

    @Override
    protected void changed(Caller owner, SubscriptionForm before, WebhookSubscription subscription) {
        if (!before.types().equals(subscription.form().types())) {
            subscription.seenBy(owner, EventScopes.of(owner));
        }
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable SubscriptionForm before, WebhookSubscription subscription) {
        return List.of();
    }

    @Override
    protected List<Event> newsOfRemoval(Caller owner, WebhookSubscription subscription) {
        return List.of();
    }
}
