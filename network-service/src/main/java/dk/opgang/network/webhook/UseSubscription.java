package dk.opgang.network.webhook;

import dk.opgang.network.feed.FeedAccess;
import dk.opgang.network.feed.FeedProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What an owner does with a subscription: pauses and resumes it, changes its secret, tries it, has events come again. */
@Singleton
class UseSubscription {

    /** Its event goes to the subscription alone, so it stands in no feed. */
    static final String TEST = "dk.opgang.network.webhook-test.v1";

    private static final String GO_ON = """
            update webhook_subscriptions set failed_in_row = 0, failing_since = null where id = ?""";
    private static final String TRY_NOW = """
            update webhook_deliveries set next_attempt_at = ? where subscription_id = ? and state = 'pending' and next_attempt_at > ?""";

    private final WebhookSubscriptions subscriptions;
    private final WebhookReplays replays;
    private final WebhookDeliveries deliveries;
    private final SecretTable secrets;
    private final FeedAccess feed;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    UseSubscription(
            WebhookSubscriptions subscriptions,
            WebhookReplays replays,
            WebhookDeliveries deliveries,
            SecretTable secrets,
            FeedAccess feed,
            AgroalDataSource database,
            BusinessClock clock) {
        this.subscriptions = subscriptions;
        this.replays = replays;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.feed = feed;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    WebhookSubscription pause(Caller caller, UUID id) {
        WebhookSubscription subscription = subscriptions.lock(caller, id);
        subscription.pause();
        subscriptions.flush();
        return subscription;
    }

    /** Goes on with what has come meanwhile, and at once with what waited for another attempt. */
    @Transactional
    WebhookSubscription resume(Caller caller, UUID id) {
        WebhookSubscription subscription = subscriptions.lock(caller, id);
        if (!subscription.isActive()) {
            subscription.resume();
            subscriptions.flush();
            Object now = clock.now().atOffset(ZoneOffset.UTC);
            Sql.update(database, GO_ON, id);
            Sql.update(database, TRY_NOW, now, id, now);
        }
        return subscription;
    }

    /** Another secret; the present one is valid beside it for that long. */
    @Transactional
    WebhookSecret rotate(Caller caller, UUID id, Duration keepOldFor) {
        WebhookSubscription subscription = subscriptions.lock(caller, id);
        if (secrets.valid(id) > 1) {
            throw new ProblemException(WebhookProblem.ROTATION_OPEN);
        }
        secrets.end(id, clock.now().plus(keepOldFor));
        return secrets.add(subscription);
    }

    @Transactional
    WebhookDelivery test(Caller caller, UUID id) {
        WebhookSubscription subscription = subscriptions.lock(caller, id);
        WebhookDelivery delivery = new WebhookDelivery(subscription, Ids.next(), TEST, clock.now());
        deliveries.persist(delivery);
        deliveries.flush();
        return delivery;
    }

    @Transactional
    WebhookReplay replay(Caller caller, UUID id, ReplayForm form) {
        WebhookSubscription subscription = subscriptions.lock(caller, id);
        if (form.from().isBefore(feed.keptSince())) {
            throw new ProblemException(FeedProblem.EVENTS_EXPIRED);
        }
        Instant now = clock.now();
        WebhookReplay replay = new WebhookReplay(
                subscription,
                form.from(),
                form.to() == null ? now : form.to(),
                form.types() == null ? List.of() : form.types(),
                FeedAccess.positionOf(now));
        replays.persist(replay);
        replays.flush();
        return replay;
    }
}
