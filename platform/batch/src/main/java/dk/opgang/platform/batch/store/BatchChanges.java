package dk.opgang.platform.batch.store;

import dk.opgang.platform.data.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changing batches. */
public final class BatchChanges {

    private static final String INSERT = """
        insert into batches (id, kind, subject, client, tenant, scopes, status, dry_run, on_error, format, header, mode,
                             last_progress_at, received_at, created_at, updated_at)
        values (?, ?, ?, ?, ?, ?, 'receiving', ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private static final String RECEIVED = """
        update batches set status = 'processing', rows_received = ?, decimal_comma = ?, received_at = ?,
               last_progress_at = ?, updated_at = ?
        where id = ?\
        """;

    private static final String ADVANCE = """
        update batches set rows_done = rows_done + ?, rows_created = rows_created + ?, rows_updated = rows_updated + ?,
               rows_unchanged = rows_unchanged + ?, rows_rejected = rows_rejected + ?, rows_removed = rows_removed + ?,
               attempts = 0,
               last_progress_at = ?, updated_at = ?, version = version + 1
        where id = ?\
        """;

    private static final String FINISH = """
        update batches set status = ?, failure = ?, completed_at = ?, updated_at = ?,
               version = version + 1 + (select count(*) from batch_slices where batch_id = id and checked)
        where id = ? and status = 'processing'\
        """;

    private static final String POSTPONE = """
        update batches set attempts = attempts + 1, next_attempt_at = ?, last_progress_at = ?
        where id = ? and status = 'processing' returning attempts\
        """;

    private BatchChanges() {}

    public static void insert(Connection connection, Batch batch) throws SQLException {
        OffsetDateTime at = BatchTable.at(batch.createdAt());
        Sql.update(
                connection,
                INSERT,
                batch.id(),
                batch.kind(),
                batch.caller().subject(),
                batch.caller().client(),
                batch.caller().tenantKey(),
                StoredCaller.scopes(batch.caller()),
                batch.dryRun(),
                batch.onError().code(),
                batch.format().code(),
                batch.header(),
                batch.mode().code(),
                at,
                at,
                at,
                at);
    }

    /** The body is here whole: the batch may be seen and worked on. */
    public static void received(Connection connection, Received received, Instant now) throws SQLException {
        OffsetDateTime at = BatchTable.at(now);
        Sql.update(connection, RECEIVED, received.rows(), received.decimalComma(), at, at, at, received.id());
    }

    public static void advance(Connection connection, UUID id, Tally tally, Instant now) throws SQLException {
        Sql.update(
                connection,
                ADVANCE,
                tally.rows(),
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.rejected(),
                tally.removed(),
                BatchTable.at(now),
                BatchTable.at(now),
                id);
    }

    public static void complete(Connection connection, UUID id, Instant now) throws SQLException {
        finish(connection, id, Status.COMPLETED, null, now);
    }

    public static void fail(Connection connection, UUID id, BatchProblem why, Instant now) throws SQLException {
        finish(connection, id, Status.FAILED, why.code(), now);
    }

    /** Counts a failed attempt and lets the batch wait; gives the number of attempts, 0 if it needs none any more. */
    public static int postpone(Connection connection, UUID id, Duration pause, Instant now) throws SQLException {
        return Sql.first(
                        connection,
                        POSTPONE,
                        row -> row.getInt(1),
                        BatchTable.at(now.plus(pause)),
                        BatchTable.at(now),
                        id)
                .orElse(0);
    }

    /** Lets the batch wait without counting an attempt. */
    public static void stepBack(Connection connection, UUID id, Instant until) throws SQLException {
        Sql.update(connection, "update batches set next_attempt_at = ? where id = ?", BatchTable.at(until), id);
    }

    /** The same, behind all others that can go on by then. */
    public static void waitUntil(Connection connection, UUID id, Instant until) throws SQLException {
        Sql.update(
                connection,
                "update batches set next_attempt_at = ?, last_progress_at = ? where id = ?",
                BatchTable.at(until),
                BatchTable.at(until),
                id);
    }

    /** Takes back what is not received yet; what is, goes its way. */
    public static void discard(Connection connection, UUID id) throws SQLException {
        Sql.update(connection, "delete from batches where id = ? and status = 'receiving'", id);
    }

    private static void finish(Connection connection, UUID id, Status status, @Nullable String failure, Instant now)
            throws SQLException {
        Sql.update(connection, FINISH, status.code(), failure, BatchTable.at(now), BatchTable.at(now), id);
        SliceTable.deleteAll(connection, id);
    }
}
