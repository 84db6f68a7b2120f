package dk.opgang.platform.batch.store;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading batches. Row-level security stands behind each statement; that a poster sees its own only is said here too. */
public final class BatchTable {

    private static final String COLUMNS = """
        select id, kind, subject, client, tenant, scopes, status, dry_run, on_error, format, header, rows_received,
               rows_done + (select coalesce(sum(rows), 0) from batch_slices where batch_id = id and checked),
               rows_created, rows_updated, rows_unchanged, rows_rejected, failure,
               received_at, completed_at, created_at, updated_at,
               version + (select count(*) from batch_slices where batch_id = id and checked),
               (select count(*) from batch_rejections where batch_id = id and remark), decimal_comma, rows_removed, mode, rows_missing
        from batches\
        """;

    private static final String VISIBLE =
            " where kind = ? and tenant = ? and (tenant <> 'nobody' or client = ?) and status <> 'receiving'";

    private static final String CLAIM = """
        select id, kind, subject, client, tenant, scopes, dry_run, on_error, attempts from batches
        where status = 'processing' and kind = any (?) and next_attempt_at <= now()
        order by last_progress_at limit 1 for no key update skip locked\
        """;

    private static final AdvisoryLock ALONE = new AdvisoryLock("batches");

    private BatchTable() {}

    /** A batch that waits, and who posted it. */
    public record Waiting(UUID id, String kind, Caller caller, boolean dryRun, OnError onError, int attempts) {

        public boolean isAtomic() {
            return dryRun || onError == OnError.ABORT;
        }
    }

    /** The batch that waits longest of those that nobody works on. */
    public static Optional<Waiting> waiting(Connection connection, String[] kinds) throws SQLException {
        return Sql.first(connection, CLAIM, row -> readWaiting(row), connection.createArrayOf("text", kinds));
    }

    /** How many batches are received and not finished. */
    public static long unfinished(Connection connection) throws SQLException {
        return Sql.one(connection, "select count(*) from batches where status = 'processing'", row -> row.getLong(1));
    }

    /**
     * Takes the batch for this transaction, unless another has it. The lock ends with the transaction, however that ends: a
     * worker that dies leaves nothing to clean up. Rejections may be added meanwhile, which refer to the row.
     */
    public static Optional<Batch> take(Connection connection, UUID id) throws SQLException {
        String sql = COLUMNS + " where id = ? and status = 'processing' for no key update skip locked";
        return Sql.first(connection, sql, BatchTable::read, id);
    }

    /**
     * Whether no other transaction applies rows of the same kind for the same poster; until this one ends none does. Two batches with the
     * same keys would wait for each other's rows, each for the other's.
     */
    public static boolean isAlone(Connection connection, Batch batch) throws SQLException {
        return ALONE.tryTake(connection, batch.kind() + " " + batch.caller().tenantKey());
    }

    public static Optional<Batch> find(Connection connection, Poster poster, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS + VISIBLE + " and id = ?")) {
            int next = poster.bind(statement);
            statement.setObject(next, id);
            return all(statement).stream().findFirst();
        }
    }

    /** One more than the page holds, if there is more. */
    static List<Batch> list(Connection connection, Poster poster, ListQuery wanted) throws SQLException {
        String property = wanted.sort().property().equals("updatedAt") ? "updated_at" : "created_at";
        String direction = wanted.sort().descending() ? " desc" : " asc";
        Cursor cursor = wanted.cursor() == null ? null : Cursor.decode(wanted.cursor());
        String sql = COLUMNS + VISIBLE
                + " and updated_at >= coalesce(?::timestamptz, '-infinity')"
                + (cursor == null
                        ? ""
                        : " and (" + property + ", id) " + (wanted.sort().descending() ? "<" : ">") + " (?, ?)")
                + " order by " + property + direction + ", id" + direction + " limit ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = poster.bind(statement);
            statement.setObject(next++, at(wanted.changedSince()));
            if (cursor != null) {
                statement.setObject(next++, at(cursor.at()));
                statement.setObject(next++, cursor.id());
            }
            statement.setInt(next, wanted.limit() + 1);
            return all(statement);
        }
    }

    static long count(Connection connection, Poster poster, @Nullable Instant changedSince) throws SQLException {
        String sql =
                "select count(*) from batches" + VISIBLE + " and updated_at >= coalesce(?::timestamptz, '-infinity')";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = poster.bind(statement);
            statement.setObject(next, at(changedSince));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    public static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static List<Batch> all(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<Batch> batches = new ArrayList<>();
            while (row.next()) {
                batches.add(read(row));
            }
            return batches;
        }
    }

    private static Waiting readWaiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject(1, UUID.class),
                row.getString(2),
                StoredCaller.of(row.getString(3), row.getString(4), row.getString(5), row.getString(6)),
                row.getBoolean(7),
                OnError.of(row.getString(8)),
                row.getInt(9));
    }

    private static Batch read(ResultSet row) throws SQLException {
        return new Batch(
                row.getObject(1, UUID.class),
                row.getString(2),
                StoredCaller.of(row.getString(3), row.getString(4), row.getString(5), row.getString(6)),
                Status.of(row.getString(7)),
                row.getBoolean(8),
                OnError.of(row.getString(9)),
                FileMode.of(row.getString(27)),
                Format.of(row.getString(10)),
                row.getString(11),
                row.getBoolean(25),
                row.getLong(12),
                row.getLong(13),
                new Tally(row.getLong(14), row.getLong(15), row.getLong(16), row.getLong(26), row.getLong(17)),
                row.getLong(24),
                row.getObject(28, Long.class),
                row.getString(18),
                instant(row, 19),
                row.getObject(20) == null ? null : instant(row, 20),
                instant(row, 21),
                instant(row, 22),
                row.getLong(23));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
