package dk.opgang.network.webhook.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.network.webhook.Attempt;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in by set what attempts came to: the log, whose turn is next in a lane, and what is paused since nothing gets through. As the system. */
@Singleton
class TakeResults {

    /** So many deliveries that failed in a row pause a subscription, or so long without a success. */
    private static final int FAILED_IN_ROW = 100;

    private static final Duration WITHOUT_SUCCESS = Duration.ofDays(5);

    private static final String RESULTS = """
            update webhook_deliveries d
            set state = r.state, next_attempt_at = r.next_at, attempts = d.attempts || r.attempt::jsonb, updated_at = ?, version = version + 1
            from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::text[]) as r (id, state, next_at, attempt)
            where d.id = r.id and d.state = 'pending'""";

    private static final String NEXT = """
            update webhook_deliveries d set next_attempt_at = ?
            where d.next_attempt_at is null and d.state = 'pending' and d.id in (
                select (select w.id from webhook_deliveries w
                        where w.subscription_id = o.subscription_id and w.lane = o.lane and w.state = 'pending' order by w.seq limit 1)
                from unnest(?::uuid[], ?::uuid[]) as o (subscription_id, lane))""";

    private static final String STREAKS = """
            update webhook_subscriptions s
            set failed_in_row = case when k.broken then 0 else s.failed_in_row end + k.failed,
                failing_since = case when k.broken or s.failing_since is null then k.failing_since else s.failing_since end
            from unnest(?::uuid[], ?::boolean[], ?::integer[], ?::timestamptz[]) as k (id, broken, failed, failing_since)
            where s.id = k.id and (k.failed > 0 or k.failing_since is not null or s.failing_since is not null)""";

    private static final String PAUSE = """
            update webhook_subscriptions
            set state = case when id = any(?) then 'paused-gone' else 'paused-failing' end, updated_at = ?, version = version + 1
            where id = any(?) and state = 'active' and (id = any(?) or failed_in_row >= ? or failing_since <= ?)
            returning id, state, poster, subject, client, scopes""";

    private final AgroalDataSource database;
    private final Outbox outbox;
    private final BusinessClock clock;

    TakeResults(AgroalDataSource database, Outbox outbox, BusinessClock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void take(List<Result> results) {
        Sql.run(database, connection -> {
            OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
            SubscriberTable.lock(
                    connection,
                    results.stream()
                            .map(result -> result.due().subscriptionId())
                            .toList());
            write(connection, results, now);
            List<Due> over =
                    results.stream().filter(Result::isOver).map(Result::due).toList();
            if (!over.isEmpty()) {
                Sql.update(
                        connection,
                        NEXT,
                        now,
                        SqlArrays.uuids(connection, over, Due::subscriptionId),
                        SqlArrays.uuids(connection, over, Due::lane));
            }
            count(connection, Streak.of(results), now);
        });
    }

    private static void write(Connection connection, List<Result> results, OffsetDateTime now) throws SQLException {
        Sql.update(
                connection,
                RESULTS,
                now,
                SqlArrays.uuids(connection, results, result -> result.due().id()),
                SqlArrays.texts(connection, results, Result::state),
                SqlArrays.texts(connection, results, result -> text(result.nextAttemptAt())),
                SqlArrays.texts(connection, results, result -> json(result.attempt())));
    }

    private void count(Connection connection, Map<UUID, Streak> streaks, OffsetDateTime now) throws SQLException {
        List<Map.Entry<UUID, Streak>> all = List.copyOf(streaks.entrySet());
        int changed = Sql.update(
                connection,
                STREAKS,
                SqlArrays.uuids(connection, streaks.keySet()),
                SqlArrays.booleans(connection, all, it -> it.getValue().broken()),
                SqlArrays.integers(connection, all, it -> it.getValue().failed()),
                SqlArrays.texts(connection, all, it -> text(it.getValue().failingSince())));
        if (changed > 0) {
            pause(connection, streaks, now);
        }
    }

    private void pause(Connection connection, Map<UUID, Streak> streaks, OffsetDateTime now) throws SQLException {
        List<UUID> gone = streaks.entrySet().stream()
                .filter(it -> it.getValue().isGone())
                .map(Map.Entry::getKey)
                .toList();
        List<WebhookPaused> paused = new ArrayList<>();
        Sql.each(
                connection,
                PAUSE,
                row -> paused.add(new WebhookPaused(
                        row.getObject(1, UUID.class), row.getString(2), SubscriberTable.owner(row, 3))),
                SqlArrays.uuids(gone),
                now,
                SqlArrays.uuids(streaks.keySet()),
                SqlArrays.uuids(gone),
                FAILED_IN_ROW,
                now.minus(WITHOUT_SUCCESS));
        outbox.publishAll(paused);
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static String json(@Nullable Attempt attempt) {
        try {
            return attempt == null ? "[]" : PlainJson.MAPPER.writeValueAsString(List.of(attempt));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An attempt cannot be written as JSON", e);
        }
    }
}
