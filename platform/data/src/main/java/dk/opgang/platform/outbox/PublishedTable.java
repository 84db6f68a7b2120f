package dk.opgang.platform.outbox;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/**
 * The statements on what has been sent, and on the orders to send it again. Rows come into it by a trigger when they leave the outbox; they
 * are read, and what was sent before there was this table is added, by whoever holds the lock of the relay.
 */
final class PublishedTable {

    /** Looked at in one query at the most, since at quiet times a row holds one event only. */
    private static final int MOST_ROWS = 1_000;

    private static final String BEFORE = """
            insert into published_events (seq, events, ids, keys, types, sources, times, payloads, municipalities, organisations, traceparents)
            overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String NEXT = """
            select p.seq, e.id, e.key, e.type, e.source, e.time, e.payload, e.municipalities, e.organisations, e.traceparent
            from published_events p
            join (select few.seq, sum(few.events) over (order by few.seq) - few.events as before
                  from (select seq, events from published_events where seq > ? and seq <= ? order by seq limit ?) as few) as chosen
              on chosen.seq = p.seq and chosen.before < ?
            cross join lateral unnest(p.ids, p.keys, p.types, p.sources, p.times, p.payloads, p.municipalities, p.organisations,
                                      p.traceparents)
                with ordinality as e (id, key, type, source, time, payload, municipalities, organisations, traceparent, place)
            order by p.seq, e.place""";

    private static final String OPEN = """
            select id, after, until from republications where status = 'processing' order by began_at, id limit 1""";

    private static final String BEGIN = """
            update republications set until = coalesce((select max(seq) from published_events), after) where id = ?""";

    private static final String GO_ON = "update republications set after = ?, events = events + ? where id = ?";

    private static final String END = "update republications set status = ?, completed_at = now() where id = ?";

    private PublishedTable() {}

    /** Whether it is known how much was sent before. */
    static boolean isBeforeKnown(Connection connection, String topic) throws SQLException {
        return Sql.first(connection, "select from published_before where topic = ?", row -> true, topic)
                .isPresent();
    }

    /** Notes that the topic was sent to up to these positions before. */
    static void noteBefore(Connection connection, String topic, Map<TopicPartition, Long> ends) throws SQLException {
        Sql.update(connection, "insert into published_before (topic) values (?)", topic);
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            Sql.update(
                    connection,
                    "insert into published_before_parts (topic, part, position, until) values (?, ?, 0, ?)",
                    topic,
                    end.getKey().partition(),
                    end.getValue());
        }
    }

    /** What is still to be read back of the topic; empty when all of it is here. */
    static Map<TopicPartition, Range> left(Connection connection, String topic) throws SQLException {
        return Sql.map(
                connection,
                "select part, position, until from published_before_parts where topic = ? and position < until",
                row -> new TopicPartition(topic, row.getInt(1)),
                row -> new Range(row.getLong(2), row.getLong(3)),
                topic);
    }

    /** Adds events that were read back, before all that the outbox has given. */
    static void addBefore(
            Connection connection, String topic, List<OutboxRow> rows, Map<TopicPartition, Long> positions)
            throws SQLException {
        if (!rows.isEmpty()) {
            insertBefore(connection, nextBefore(connection, topic), rows);
        }
        for (Map.Entry<TopicPartition, Long> position : positions.entrySet()) {
            Sql.update(
                    connection,
                    "update published_before_parts set position = ? where topic = ? and part = ?",
                    position.getValue(),
                    topic,
                    position.getKey().partition());
        }
    }

    /** The order that is to be carried out now. */
    static Optional<Order> open(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Order(
                    row.getObject(1, UUID.class), row.getLong(2), Optional.ofNullable(row.getObject(3, Long.class))));
        }
    }

    /** The topic is empty now: all that has been sent until this moment is sent again. */
    static void begin(Connection connection, Order order) throws SQLException {
        Sql.update(connection, BEGIN, order.id());
    }

    /** The next events of the order, whole rows of them; about so many. */
    static Next next(Connection connection, String topic, long after, long until, int events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            Sql.bind(statement, after, until, MOST_ROWS, events);
            try (ResultSet row = statement.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                long last = after;
                while (row.next()) {
                    last = row.getLong(1);
                    rows.add(read(row, topic));
                }
                return new Next(rows, last);
            }
        }
    }

    static void goOn(Connection connection, Order order, Next sent) throws SQLException {
        Sql.update(connection, GO_ON, sent.last(), sent.rows().size(), order.id());
    }

    static void end(Connection connection, Order order, String status) throws SQLException {
        Sql.update(connection, END, status, order.id());
    }

    private static OutboxRow read(ResultSet row, String topic) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                topic,
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    private static long nextBefore(Connection connection, String topic) throws SQLException {
        return Sql.one(
                connection,
                "update published_before set rows = rows + 1 where topic = ? returning rows",
                row -> Long.MIN_VALUE + row.getLong(1),
                topic);
    }

    private static void insertBefore(Connection connection, long seq, List<OutboxRow> rows) throws SQLException {
        Sql.update(
                connection,
                BEFORE,
                seq,
                rows.size(),
                SqlArrays.uuids(connection, rows, OutboxRow::id),
                SqlArrays.uuids(connection, rows, OutboxRow::key),
                SqlArrays.texts(connection, rows, OutboxRow::type),
                SqlArrays.texts(connection, rows, OutboxRow::source),
                SqlArrays.instants(connection, rows, OutboxRow::time),
                SqlArrays.texts(connection, rows, OutboxRow::payload),
                SqlArrays.texts(connection, rows, OutboxRow::municipalities),
                SqlArrays.texts(connection, rows, OutboxRow::organisations),
                SqlArrays.texts(connection, rows, OutboxRow::traceparent));
    }

    /** Positions of a partition, the last of them left out. */
    record Range(long position, long until) {}

    /**
     * An order to tell the topic anew.
     *
     * @param after the last row that was sent
     * @param until the last row that is to be sent; nothing until the topic was emptied
     */
    record Order(UUID id, long after, Optional<Long> until) {}

    /**
     * A piece of what is sent again.
     *
     * @param last the row of the last event
     */
    record Next(List<OutboxRow> rows, long last) {}
}
