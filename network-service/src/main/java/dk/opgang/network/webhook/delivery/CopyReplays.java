package dk.opgang.network.webhook.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.feed.EventScopes;
import dk.opgang.network.feed.FeedAccess;
import dk.opgang.network.feed.FeedItem;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Goes through the feed for replays, a part of each at a time, with the eyes that their owners have today. */
@Singleton
class CopyReplays {

    private static final int AT_ONCE = 200;

    private static final String RUNNING = """
            select r.id, r.from_at, r.to_at, r.types, r.read_to, r.ends_at,
                   s.id, s.poster, s.subject, s.client, s.scopes, s.types, s.housing_area_id, s.read_to
            from webhook_replays r join webhook_subscriptions s on s.id = r.subscription_id
            where r.state = 'processing' order by r.created_at limit 20""";

    private final AgroalDataSource database;
    private final FeedAccess feed;
    private final WriteDeliveries deliveries;
    private final SystemCalls calls;
    private final ObjectMapper json;

    CopyReplays(
            AgroalDataSource database,
            FeedAccess feed,
            WriteDeliveries deliveries,
            SystemCalls calls,
            ObjectMapper json) {
        this.database = database;
        this.feed = feed;
        this.deliveries = deliveries;
        this.calls = calls;
        this.json = json;
    }

    /** Goes on with each that is under way; tells whether there were any. */
    boolean round() {
        List<Replay> running = calls.call(this::running);
        running.forEach(this::goOn);
        return !running.isEmpty();
    }

    private void goOn(Replay replay) {
        Subscriber subscriber = replay.of();
        List<FeedItem> items = calls.as(
                subscriber.owner().caller(),
                () -> feed.after(subscriber.owner().caller(), replay.readTo(), replay.from(), AT_ONCE));
        List<Copied> copies = items.stream()
                .filter(item -> item.position() <= replay.endsAt() && isMeant(replay, item))
                .map(item -> new Copied(subscriber.id(), subscriber.owner().tenantKey(), item))
                .toList();
        long upTo = items.isEmpty() ? replay.endsAt() : items.getLast().position();
        boolean isDone = items.size() < AT_ONCE || upTo >= replay.endsAt();
        calls.run(() -> deliveries.write(replay, copies, upTo, isDone));
    }

    private boolean isMeant(Replay replay, FeedItem item) {
        Instant at = time(item);
        return replay.of().wants(item)
                && !at.isBefore(replay.from())
                && at.isBefore(replay.to())
                && (replay.types().isEmpty()
                        || replay.types().stream().anyMatch(type -> EventScopes.matches(type, item.type())));
    }

    private Instant time(FeedItem item) {
        try {
            return Instant.parse(json.readTree(item.json()).path("time").asText());
        } catch (IOException e) {
            throw new IllegalStateException("An event of the feed cannot be read", e);
        }
    }

    private List<Replay> running() throws SQLException {
        List<Replay> found = new ArrayList<>();
        Sql.each(database, RUNNING, row -> {
            Subscriber subscriber = new Subscriber(
                    row.getObject(7, UUID.class),
                    SubscriberTable.owner(row, 8),
                    SubscriberTable.texts(row, 12),
                    row.getObject(13, UUID.class),
                    row.getLong(14));
            found.add(new Replay(
                    row.getObject(1, UUID.class),
                    subscriber,
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    SubscriberTable.texts(row, 4),
                    row.getLong(5),
                    row.getLong(6)));
        });
        return found;
    }
}
