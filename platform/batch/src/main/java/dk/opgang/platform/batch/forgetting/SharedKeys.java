package dk.opgang.platform.batch.forgetting;

import dk.opgang.platform.batch.store.BodyCiphers;
import dk.opgang.platform.batch.store.SealedRow;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deletes some of the kept rows that share a key. The key dies with them, in backups too, and the others go on under a new one. */
final class SharedKeys {

    private static final String DELETE = "delete from batch_rejections where batch_id = ? and row = any(?)";
    private static final String SAME_KEY =
            "select row, source_id, errors, raw from batch_rejections where batch_id = ? and key_id = ?";
    private static final String RESEAL = """
        update batch_rejections b set key_id = r.key_id, source_id = r.source_id, errors = r.errors, raw = r.raw
        from unnest(?::bigint[], ?::uuid[], ?::bytea[], ?::bytea[], ?::bytea[]) as r (row, key_id, source_id, errors, raw)
        where b.batch_id = ? and b.row = r.row\
        """;

    private SharedKeys() {}

    /** Deletes rows, and keeps those that had the same key under a new one: what was deleted is then read by nobody. */
    static void forget(Connection connection, UUID batch, UUID key, List<Long> rows, BodyCiphers ciphers)
            throws SQLException {
        Sql.update(connection, DELETE, batch, SqlArrays.bigints(connection, rows, row -> row));
        List<SealedRow> left = new ArrayList<>();
        Sql.each(
                connection,
                SAME_KEY,
                row -> left.add(new SealedRow(row.getLong(1), key, row.getBytes(2), row.getBytes(3), row.getBytes(4))),
                batch,
                key);
        if (!left.isEmpty()) {
            SubjectCipher old =
                    Objects.requireNonNull(ciphers.ofRows(Set.of(key)).get(key));
            SubjectCipher fresh = ciphers.createForRows();
            reseal(
                    connection,
                    batch,
                    left.stream().map(row -> row.resealed(old, fresh)).toList());
        }
        ciphers.erase(key);
    }

    private static void reseal(Connection connection, UUID batch, List<SealedRow> rows) throws SQLException {
        Sql.update(
                connection,
                RESEAL,
                SqlArrays.bigints(connection, rows, SealedRow::row),
                SqlArrays.uuids(connection, rows, SealedRow::key),
                bytes(connection, rows, SealedRow::sourceId),
                bytes(connection, rows, SealedRow::errors),
                bytes(connection, rows, SealedRow::raw),
                batch);
    }

    private static Array bytes(
            Connection connection, List<SealedRow> rows, Function<SealedRow, byte @Nullable []> column)
            throws SQLException {
        return connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }
}
