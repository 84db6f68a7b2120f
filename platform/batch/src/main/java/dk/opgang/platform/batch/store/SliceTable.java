package dk.opgang.platform.batch.store;

import dk.opgang.platform.batch.row.Broken;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The statements on slices. */
public final class SliceTable {

    private static final String INSERT = """
        insert into batch_slices (batch_id, seq, first_row, rows, broken, body) values (?, ?, ?, ?, ?, ?)\
        """;

    private static final String FROM = """
        select seq, first_row, rows, broken, body from batch_slices where batch_id = ? and seq >= ? order by seq limit 1\
        """;

    private SliceTable() {}

    /** Keeps a slice, and notes that its batch is alive. */
    public static void insert(Connection connection, UUID batch, Slice slice, Instant now) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Nobody relies on a slice before the batch is received; that commit waits for the disk, for all before it.
            statement.execute("set local synchronous_commit = off");
        }
        Sql.update(
                connection,
                INSERT,
                batch,
                slice.seq(),
                slice.firstRow(),
                slice.rows(),
                slice.broken().encode(),
                slice.body());
        Sql.update(connection, "update batches set last_progress_at = ? where id = ?", BatchTable.at(now), batch);
    }

    /** The first slice at or after the place. */
    public static Optional<Slice> from(Connection connection, UUID batch, int seq, SubjectCipher cipher)
            throws SQLException {
        return Sql.first(
                connection,
                FROM,
                row -> new Slice(
                        row.getInt(1),
                        row.getLong(2),
                        row.getInt(3),
                        Broken.decode(row.getString(4)),
                        cipher.decrypt(row.getBytes(5))),
                batch,
                seq);
    }

    public static void delete(Connection connection, UUID batch, int seq) throws SQLException {
        onOne(connection, "delete from batch_slices where batch_id = ? and seq = ?", batch, seq);
    }

    /** Shows in the progress that a slice was looked at. */
    public static void check(Connection connection, UUID batch, int seq) throws SQLException {
        onOne(connection, "update batch_slices set checked = true where batch_id = ? and seq = ?", batch, seq);
    }

    public static void uncheckAll(Connection connection, UUID batch) throws SQLException {
        onAll(connection, "update batch_slices set checked = false where batch_id = ? and checked", batch);
    }

    public static void deleteAll(Connection connection, UUID batch) throws SQLException {
        onAll(connection, "delete from batch_slices where batch_id = ?", batch);
        onAll(connection, "delete from batch_repeats where batch_id = ?", batch);
    }

    private static void onOne(Connection connection, String sql, UUID batch, int seq) throws SQLException {
        Sql.update(connection, sql, batch, seq);
    }

    private static void onAll(Connection connection, String sql, UUID batch) throws SQLException {
        Sql.update(connection, sql, batch);
    }
}
