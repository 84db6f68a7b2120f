package dk.opgang.platform.outbox;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.BinaryColumns;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private static final String INSERT_PACK = """
            insert into outbox_packs (topic, source, time, traceparent, kept, ids, keys, types, payloads, municipalities, organisations, events)
            select ?, ?, ?, ?, ?, pack.*, cardinality(ids)
            from pg_current_xact_id() as writer,
                 (values (?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]))
                 as pack (ids, keys, types, payloads, municipalities, organisations)""";

    private static final String SEE_ALL = "set local opgang.packs = 'read'";

    /**
     * Of each kind as many as make up the limit by themselves: so nothing that stays behind comes before any of the first that do so together. In
     * one statement, since what is committed between two could be in the second and not in the first, and later than that.
     */
    private static final String CLAIM = """
            select waiting.*, (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint), pg_current_xact_id_if_assigned() is null
            from ((select seq, id, aggregatetype, aggregateid, type, source, time, payload, municipalities, organisations, traceparent,
                          null::bytea as pack
                   from outbox where seq > ? order by seq limit ?)
                  union all
                  select seq, null, topic, null, null, source, time, null, null, null, traceparent,
                         record_send(row(ids, keys, types, payloads, municipalities, organisations))
                  from outbox_packs join (select few.seq, sum(few.events) over (order by few.seq) - few.events as before
                                          from (select seq, events from outbox_packs where seq > ? order by seq limit ?) as few) as first
                                    using (seq)
                  where first.before < ?) as waiting
            order by seq""";

    private static final String DELETE = """
            with gone as (delete from %s where seq = any(?))
            select pg_current_xact_id()::text::bigint""";

    private OutboxTable() {}

    /**
     * Adds the events in their order; what is sent along with all of them comes from the envelope. The transaction gets its id before
     * the first number is drawn, on which {@link OutboxFloor} relies.
     */
    static void insert(Connection connection, Envelope envelope, List<OutboxEntry> entries) throws SQLException {
        write(INSERT, connection, envelope, entries);
    }

    /** Adds the events in their order in one row; see {@link #insert}. */
    static void insertPack(Connection connection, Envelope envelope, List<OutboxEntry> entries) throws SQLException {
        write(INSERT_PACK, connection, envelope, entries);
    }

    private static void write(String statement, Connection connection, Envelope envelope, List<OutboxEntry> entries)
            throws SQLException {
        Sql.update(
                connection,
                statement,
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

    /** Has the background see what stands in the outbox beside packs until the transaction ends: whoever knows nothing of packs does not. */
    static void seeAll(Connection connection) throws SQLException {
        Sql.update(connection, SEE_ALL);
    }

    /**
     * The events with the lowest numbers above the floor: so many or, if they end in a pack, the rest of that too. A transaction that commits late
     * brings numbers lower than those already sent; the floor stays below them.
     */
    static Claim claim(Connection connection, long floor, int limit) throws SQLException {
        seeAll(connection);
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            Sql.bind(statement, floor, limit, floor, limit, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                Set<Long> packs = new HashSet<>();
                long oldestRunning = 0;
                boolean unwritten = false;
                while (rows.size() < limit && row.next()) {
                    byte[] pack = row.getBytes(12);
                    if (pack == null) {
                        rows.add(read(row));
                    } else {
                        packs.add(row.getLong(1));
                        rows.addAll(readPack(row, new BinaryColumns(pack)));
                    }
                    oldestRunning = row.getLong(13);
                    unwritten = row.getBoolean(14);
                }
                return new Claim(rows, packs, oldestRunning, unwritten);
            }
        }
    }

    /** Deletes them in the order in which they were sent, in which what is deleted is kept; the id of this transaction. */
    static long delete(Connection connection, Claim claim) throws SQLException {
        long transaction = 0;
        List<Long> alike = new ArrayList<>();
        for (long seq : claim.numbers()) {
            if (!alike.isEmpty() && claim.isPack(seq) != claim.isPack(alike.getLast())) {
                transaction = delete(connection, claim, alike);
                alike.clear();
            }
            alike.add(seq);
        }
        return alike.isEmpty() ? transaction : delete(connection, claim, alike);
    }

    private static long delete(Connection connection, Claim claim, List<Long> alike) throws SQLException {
        String table = claim.isPack(alike.getFirst()) ? "outbox_packs" : "outbox";
        return Sql.one(
                connection,
                DELETE.formatted(table),
                row -> row.getLong(1),
                SqlArrays.bigints(connection, alike, seq -> seq));
    }

    private static List<OutboxRow> readPack(ResultSet row, BinaryColumns pack) throws SQLException {
        long seq = row.getLong(1);
        String topic = row.getString(3);
        String source = row.getString(6);
        Instant time = row.getObject(7, OffsetDateTime.class).toInstant();
        String traceparent = row.getString(11);
        List<UUID> ids = pack.uuids();
        List<UUID> keys = pack.uuids();
        List<String> types = pack.texts();
        List<String> payloads = pack.texts();
        List<String> municipalities = pack.texts();
        List<String> organisations = pack.texts();
        List<OutboxRow> rows = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            rows.add(new OutboxRow(
                    seq,
                    ids.get(i),
                    topic,
                    keys.get(i),
                    types.get(i),
                    source,
                    time,
                    payloads.get(i),
                    municipalities.get(i),
                    organisations.get(i),
                    traceparent));
        }
        return rows;
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
     * @param packs the numbers among those of the rows that are packs
     * @param oldestRunning the id of the oldest transaction that ran at that moment; all before it have ended
     * @param unwritten whether the transaction that looked had not got an id itself by then
     */
    record Claim(List<OutboxRow> rows, Set<Long> packs, long oldestRunning, boolean unwritten) {

        /** The numbers of the rows, each once, in order. */
        List<Long> numbers() {
            return rows.stream().map(OutboxRow::seq).distinct().toList();
        }

        boolean isPack(long seq) {
            return packs.contains(seq);
        }
    }
}
