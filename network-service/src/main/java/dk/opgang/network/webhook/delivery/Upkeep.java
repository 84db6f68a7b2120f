package dk.opgang.network.webhook.delivery;

import dk.opgang.network.feed.FeedAccess;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Ends what waits for too long, forgets what nobody may ask for any more, and gives lanes whose first is gone another first. */
@Singleton
class Upkeep {

    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private static final String EXPIRE = """
            update webhook_deliveries d
            set state = 'failed', next_attempt_at = null, updated_at = ?, version = version + 1,
                attempts = attempts || jsonb_build_array(jsonb_build_object('at', ?::text, 'status', null, 'durationMs', 0, 'error', 'expired'))
            where d.id in (select id from webhook_deliveries where state = 'pending' and created_at < ? limit 5000)""";

    private static final String FORGET = """
            delete from webhook_deliveries where id in (
                select w.id from webhook_subscriptions s cross join lateral (
                    select id from webhook_deliveries d where d.subscription_id = s.id and d.created_at < ? order by d.created_at limit 1000) w
                limit 5000)""";

    private static final String FORGET_REPLAYS =
            "delete from webhook_replays where state = 'completed' and created_at < ?";
    private static final String FORGET_SECRETS = "delete from webhook_secrets where valid_until < ?";
    private static final String HEADS = "select network_webhook_heads(?)";

    private final AgroalDataSource database;
    private final FeedAccess feed;
    private final SystemCalls calls;
    private final BusinessClock clock;

    Upkeep(AgroalDataSource database, FeedAccess feed, SystemCalls calls, BusinessClock clock) {
        this.database = database;
        this.feed = feed;
        this.calls = calls;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void findHeads() {
        calls.inTransaction(() -> Sql.call(database, HEADS, clock.now().atOffset(ZoneOffset.UTC)));
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endAndForget() {
        calls.inTransaction(this::tidy);
    }

    private void tidy() {
        OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
        OffsetDateTime kept = feed.keptSince().atOffset(ZoneOffset.UTC);
        Sql.update(database, EXPIRE, now, clock.now().toString(), now.minus(LONGEST_WAIT));
        Sql.update(database, FORGET, kept);
        Sql.update(database, FORGET_REPLAYS, kept);
        Sql.update(database, FORGET_SECRETS, now);
    }
}
