package dk.opgang.platform.batch.store;

import dk.opgang.platform.batch.merge.Stage;
import dk.opgang.platform.batch.merge.StagedColumn;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements on rejections. */
public final class RejectionTable {

    /** {@code COPY} is refused where row-level security holds, hence the stage. */
    private static final Stage<SealedRow> STAGE = new Stage<>(
            "batch_rejections_stage",
            List.of(
                    StagedColumn.bigint("row", SealedRow::row),
                    StagedColumn.bytes("source_id", SealedRow::sourceId),
                    StagedColumn.bytes("errors", SealedRow::errors),
                    StagedColumn.bytes("raw", SealedRow::raw)));

    private static final String MERGE = """
        insert into batch_rejections (batch_id, remark, key_id, row, source_id, errors, raw)
        select '%s', %s, '%s', row, source_id, errors, raw
        from\s""" + STAGE.table();

    private static final String WANTED = " from batch_rejections where batch_id = ? and rejected_at >= ?";
    private static final String SELECT = "select row, source_id, errors, raw, key_id" + WANTED;
    private static final String FORWARDS = " and row > ? order by row limit ?";
    private static final String BACKWARDS = " and row < ? order by row desc limit ?";

    private RejectionTable() {}

    /** Keeps the rows of a slice that were refused, and those that were taken with a remark. */
    public static void insert(Connection connection, UUID batch, SliceResult result, BodyCiphers ciphers)
            throws SQLException {
        if (!result.rejections().isEmpty() || !result.remarks().isEmpty()) {
            SubjectCipher cipher = ciphers.createForRows();
            insert(connection, batch, result.rejections(), false, cipher);
            insert(connection, batch, result.remarks(), true, cipher);
        }
    }

    private static void insert(
            Connection connection, UUID batch, List<Rejection> rejections, boolean remark, SubjectCipher cipher)
            throws SQLException {
        if (rejections.isEmpty()) {
            return;
        }
        STAGE.fill(
                connection,
                rejections.stream()
                        .map(rejection -> SealedRow.of(rejection, cipher))
                        .toList());
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(MERGE.formatted(batch, remark, cipher.subjectId()));
        }
    }

    /** One page of the rejections. */
    static List<Rejection> find(Connection connection, UUID batch, RejectionQuery wanted, BodyCiphers ciphers)
            throws SQLException {
        return kept(connection, batch, wanted, ciphers).stream()
                .map(Kept::rejection)
                .toList();
    }

    /** A kept row and the key that it is encrypted under. */
    public record Kept(UUID key, Rejection rejection) {}

    /** One page of the rejections, with their keys. */
    public static List<Kept> kept(Connection connection, UUID batch, RejectionQuery wanted, BodyCiphers ciphers)
            throws SQLException {
        List<SealedRow> sealed = Sql.list(
                connection,
                SELECT + wanted.noted().condition() + (wanted.backwards() ? BACKWARDS : FORWARDS),
                found -> new SealedRow(
                        found.getLong(1),
                        found.getObject(5, UUID.class),
                        found.getBytes(2),
                        found.getBytes(3),
                        found.getBytes(4)),
                batch,
                since(wanted),
                wanted.lastRow(),
                wanted.limit());
        return opened(sealed, ciphers);
    }

    /** How many there are, whatever page is wanted. */
    static long count(Connection connection, UUID batch, RejectionQuery wanted) throws SQLException {
        return Sql.one(
                connection,
                "select count(*)" + WANTED + wanted.noted().condition(),
                row -> row.getLong(1),
                batch,
                since(wanted));
    }

    private static OffsetDateTime since(RejectionQuery wanted) {
        return OffsetDateTime.ofInstant(wanted.since(), ZoneOffset.UTC);
    }

    public static void deleteAll(Connection connection, UUID batch, BodyCiphers ciphers) throws SQLException {
        eraseKeys(connection, ciphers, "delete from batch_rejections where batch_id = ? returning key_id", batch);
    }

    /** Runs a deletion that gives the keys of the deleted rows, and erases them. */
    public static void eraseKeys(
            Connection connection, BodyCiphers ciphers, String deletion, @Nullable Object... parameters)
            throws SQLException {
        Sql.idsOf(connection, deletion, parameters).forEach(ciphers::erase);
    }

    private static List<Kept> opened(List<SealedRow> rows, BodyCiphers ciphers) {
        Map<UUID, SubjectCipher> keys =
                ciphers.ofRows(rows.stream().map(SealedRow::key).collect(Collectors.toSet()));
        // A row whose key is gone is being forgotten.
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(keys.get(row.key())).stream()
                        .map(cipher -> new Kept(row.key(), row.opened(cipher))))
                .toList();
    }
}
