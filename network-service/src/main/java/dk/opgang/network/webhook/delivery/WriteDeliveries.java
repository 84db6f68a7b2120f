package dk.opgang.network.webhook.delivery;

import dk.opgang.network.feed.FeedItem;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down which events are for which subscriptions, each once, and how far that is done. As the system. */
@Singleton
@Transactional
class WriteDeliveries {

    private static final String DONE = "update webhook_subscriptions set read_to = ? where id = any(?) and read_to < ?";

    private static final String REPLAYED = """
            update webhook_replays set read_to = ?, events = events + ?, state = case when ? then 'completed' else state end,
                   updated_at = ?, version = version + 1
            where id = ? and state = 'processing' and read_to = ?""";

    /** Of those that wait in a lane the first alone is due. */
    private static final String INSERT = """
            insert into webhook_deliveries (id, subscription_id, poster, event_id, position, type, subject, lane, participant_id, about, state,
                                            next_attempt_at, created_at, updated_at, version)
            select id, subscription_id, poster, event_id, position, type, subject, subject, participant_id, about, 'pending',
                   case when row_number() over (partition by subscription_id, subject order by ord) = 1
                             and not exists (select from webhook_deliveries d where d.subscription_id = rows.subscription_id
                                             and d.lane = rows.subject and d.state = 'pending')
                        then ?::timestamptz end, ?, ?, 0
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[])
                 with ordinality as rows (id, subscription_id, poster, event_id, position, type, subject, participant_id, about, ord)
            order by ord""";

    private final AgroalDataSource database;
    private final BusinessClock clock;

    WriteDeliveries(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes down what of the events the subscriptions want and do not have yet.
     *
     * @param upTo the position up to which there is nothing else for them
     */
    void write(List<Subscriber> subscribers, List<FeedItem> items, long upTo) {
        Sql.run(database, connection -> {
            Map<UUID, Long> present = SubscriberTable.lock(
                    connection, subscribers.stream().map(Subscriber::id).toList());
            List<Copied> copies = new ArrayList<>();
            for (FeedItem item : items) {
                for (Subscriber subscriber : subscribers) {
                    Long readTo = present.get(subscriber.id());
                    if (readTo != null && item.position() > readTo && subscriber.wants(item)) {
                        copies.add(
                                new Copied(subscriber.id(), subscriber.owner().tenantKey(), item));
                    }
                }
            }
            insert(connection, copies);
            Sql.update(connection, DONE, upTo, SqlArrays.uuids(connection, present.keySet()), upTo);
        });
    }

    /**
     * Writes down what of the events is delivered once more.
     *
     * @param upTo the position after which it goes on
     * @param isDone whether there is nothing after it
     */
    void write(Replay replay, List<Copied> copies, long upTo, boolean isDone) {
        Sql.run(database, connection -> {
            OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
            int taken =
                    Sql.update(connection, REPLAYED, upTo, copies.size(), isDone, now, replay.id(), replay.readTo());
            if (taken == 1) {
                insert(connection, copies);
            }
        });
    }

    private void insert(Connection connection, List<Copied> copies) throws SQLException {
        if (copies.isEmpty()) {
            return;
        }
        OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
        Sql.update(
                connection,
                INSERT,
                now,
                now,
                now,
                SqlArrays.uuids(connection, copies, _ -> Ids.next()),
                SqlArrays.uuids(connection, copies, Copied::subscriptionId),
                SqlArrays.texts(connection, copies, Copied::tenantKey),
                SqlArrays.uuids(connection, copies, it -> it.item().id()),
                SqlArrays.bigints(connection, copies, it -> it.item().position()),
                SqlArrays.texts(connection, copies, it -> it.item().type()),
                SqlArrays.uuids(connection, copies, it -> it.item().subject()),
                SqlArrays.uuids(connection, copies, it -> it.item().participant()),
                SqlArrays.uuids(connection, copies, it -> it.item().about()));
    }
}
