package dk.opgang.platform.outbox;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements on the outbox. */
final class OutboxTable {

    /** Who holds this lock sends, so that the order of one aggregate's events is kept. */
    private static final AdvisoryLock OUTBOX = new AdvisoryLock("outbox");

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, source, time, payload, municipalities, organisations,
                                traceparent, kept)
            select id, ?, aggregateid, type, ?, ?, payload, municipalities, organisations, ?, ?
            from pg_current_xact_id() as writer,
                 unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                 as events (id, aggregateid, type, payload, municipalities, organisations)""";

    private static final String CLAIM = """
            select seq, id, aggregatetype, aggregateid, type, source, time, payload, municipalities, organisations, traceparent,
                   (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint), pg_current_xact_id_if_assigned() is null
            from outbox where seq > ? order by seq limit ?""";

    private static final String DELETE = """
            with gone as (delete from outbox where seq = any(?))
            select pg_current_xact_id()::text::bigint""";

    private OutboxTable() {}

    /**
     * Adds the events in their order; what is sent along with all of them comes from the envelope. The transaction gets its id before
     * the first number is drawn, on which {@link OutboxFloor} relies.
     */
    static void insert(Connection connection, Envelope envelope, List<OutboxEntry> entries) throws SQLException {
        Sql.update(
                connection,
                INSERT,
                envelope.topic(),
                envelope.source(),
                OffsetDateTime.ofInstant(envelope.time(), ZoneOffset.UTC),
                envelope.traceparent(),
                envelope.kept(),
                SqlArrays.uuids(connection, entries, OutboxEntry::id),
                SqlArrays.uuids(connection, entries, OutboxEntry::aggregateId),
                SqlArrays.texts(connection, entries, OutboxEntry::type),
                SqlArrays.texts(connection, entries, OutboxEntry::payload),
                SqlArrays.texts(connection, entries, OutboxEntry::municipalities),
                SqlArrays.texts(connection, entries, OutboxEntry::organisations));
    }

    /** Whether this connection may send until its transaction ends. */
    static boolean tryLock(Connection connection) throws SQLException {
        return OUTBOX.tryTake(connection, "relay");
    }

    /**
     * The rows with the lowest numbers above the floor. A transaction that commits late brings numbers lower than those already sent;
     * the floor stays below them.
     */
    static Claim claim(Connection connection, long floor, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setLong(1, floor);
            statement.setInt(2, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                long oldestRunning = 0;
                boolean unwritten = false;
                while (row.next()) {
                    rows.add(read(row));
                    oldestRunning = row.getLong(12);
                    unwritten = row.getBoolean(13);
                }
                return new Claim(rows, oldestRunning, unwritten);
            }
        }
    }

    /** Deletes them; the id of this transaction. */
    static long delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        return Sql.one(connection, DELETE, row -> row.getLong(1), SqlArrays.bigints(connection, rows, OutboxRow::seq));
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }

    /**
     * What all events of one call share.
     *
     * @param kept whether they can be told anew: those of the service's own topic
     */
    record Envelope(
            String topic,
            String source,
            Instant time,
            @Nullable String traceparent,
            boolean kept) {}

    /** One event as it is written. */
    record OutboxEntry(
            UUID id, UUID aggregateId, String type, String payload, String municipalities, String organisations) {}

    /**
     * What one look at the outbox found.
     *
     * @param oldestRunning the id of the oldest transaction that ran at that moment; all before it have ended
     * @param unwritten whether the transaction that looked had not got an id itself by then
     */
    record Claim(List<OutboxRow> rows, long oldestRunning, boolean unwritten) {}
}
