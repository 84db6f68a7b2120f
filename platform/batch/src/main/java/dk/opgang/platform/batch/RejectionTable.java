package dk.opgang.platform.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.opgang.platform.batch.merge.Stage;
import dk.opgang.platform.batch.merge.StagedColumn;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements on rejections. */
final class RejectionTable {

    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

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
            select '%s', %s, '%s', row, source_id, errors, raw from\s""" + STAGE.table();

    private static final String WANTED = " from batch_rejections where batch_id = ? and rejected_at >= ?";
    private static final String SELECT = "select row, source_id, errors, raw, key_id" + WANTED;
    private static final String FORWARDS = " and row > ? order by row limit ?";
    private static final String BACKWARDS = " and row < ? order by row desc limit ?";

    private static final String DELETE = "delete from batch_rejections where batch_id = ? and row = any(?)";
    private static final String SAME_KEY =
            "select row, source_id, errors, raw from batch_rejections where batch_id = ? and key_id = ?";
    private static final String RESEAL = """
            update batch_rejections b set key_id = r.key_id, source_id = r.source_id, errors = r.errors, raw = r.raw
            from unnest(?::bigint[], ?::uuid[], ?::bytea[], ?::bytea[], ?::bytea[]) as r (row, key_id, source_id, errors, raw)
            where b.batch_id = ? and b.row = r.row""";

    private RejectionTable() {}

    /** Keeps the rows of a slice that were refused, and those that were taken with a remark. */
    static void insert(Connection connection, UUID batch, SliceResult result, BodyCiphers ciphers) throws SQLException {
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
                rejections.stream().map(rejection -> sealed(rejection, cipher)).toList());
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(MERGE.formatted(batch, remark, cipher.subjectId()));
        }
    }

    private static SealedRow sealed(Rejection rejection, SubjectCipher cipher) {
        return new SealedRow(
                rejection.row(),
                cipher.subjectId(),
                encrypted(rejection.sourceId(), cipher),
                cipher.encrypt(write(rejection.faults())),
                cipher.encrypt(rejection.raw()));
    }

    /** One page of the rejections. */
    static List<Rejection> find(Connection connection, UUID batch, RejectionQuery wanted, BodyCiphers ciphers)
            throws SQLException {
        return kept(connection, batch, wanted, ciphers).stream()
                .map(Kept::rejection)
                .toList();
    }

    /** A kept row and the key that it is encrypted under. */
    record Kept(UUID key, Rejection rejection) {}

    /** One page of the rejections, with their keys. */
    static List<Kept> kept(Connection connection, UUID batch, RejectionQuery wanted, BodyCiphers ciphers)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                SELECT + wanted.noted().condition() + (wanted.backwards() ? BACKWARDS : FORWARDS))) {
            restrict(statement, batch, wanted);
            statement.setLong(3, wanted.lastRow());
            statement.setInt(4, wanted.limit());
            try (ResultSet found = statement.executeQuery()) {
                List<SealedRow> sealed = new ArrayList<>();
                while (found.next()) {
                    sealed.add(new SealedRow(
                            found.getLong(1),
                            found.getObject(5, UUID.class),
                            found.getBytes(2),
                            found.getBytes(3),
                            found.getBytes(4)));
                }
                return opened(sealed, ciphers);
            }
        }
    }

    /** How many there are, whatever page is wanted. */
    static long count(Connection connection, UUID batch, RejectionQuery wanted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select count(*)" + WANTED + wanted.noted().condition())) {
            restrict(statement, batch, wanted);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static void restrict(PreparedStatement statement, UUID batch, RejectionQuery wanted) throws SQLException {
        statement.setObject(1, batch);
        statement.setObject(2, OffsetDateTime.ofInstant(wanted.since(), ZoneOffset.UTC));
    }

    // A poster may use what tells a person as its own name of the row, even where that is refused.
    private static byte @Nullable [] encrypted(@Nullable String sourceId, SubjectCipher cipher) {
        return sourceId == null ? null : cipher.encrypt(sourceId.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String decrypted(byte @Nullable [] sourceId, SubjectCipher cipher) {
        return sourceId == null ? null : new String(cipher.decrypt(sourceId), StandardCharsets.UTF_8);
    }

    static void deleteAll(Connection connection, UUID batch, BodyCiphers ciphers) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from batch_rejections where batch_id = ? returning key_id")) {
            statement.setObject(1, batch);
            eraseKeys(statement, ciphers);
        }
    }

    /** Runs a deletion that gives the keys of the deleted rows, and erases them. */
    static void eraseKeys(PreparedStatement deletion, BodyCiphers ciphers) throws SQLException {
        Set<UUID> keys = new HashSet<>();
        try (ResultSet row = deletion.executeQuery()) {
            while (row.next()) {
                keys.add(row.getObject(1, UUID.class));
            }
        }
        keys.forEach(ciphers::erase);
    }

    /** Deletes rows, and keeps those that had the same key under a new one: what was deleted is then read by nobody. */
    static void forget(Connection connection, UUID batch, UUID key, List<Long> rows, BodyCiphers ciphers)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, batch);
            statement.setArray(2, SqlArrays.bigints(connection, rows, row -> row));
            statement.executeUpdate();
        }
        List<SealedRow> left = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SAME_KEY)) {
            statement.setObject(1, batch);
            statement.setObject(2, key);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    left.add(new SealedRow(row.getLong(1), key, row.getBytes(2), row.getBytes(3), row.getBytes(4)));
                }
            }
        }
        if (!left.isEmpty()) {
            SubjectCipher old = ciphers.ofRows(Set.of(key)).get(key);
            SubjectCipher fresh = ciphers.createForRows();
            reseal(
                    connection,
                    batch,
                    left.stream().map(row -> row.resealed(old, fresh)).toList());
        }
        ciphers.erase(key);
    }

    private static void reseal(Connection connection, UUID batch, List<SealedRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RESEAL)) {
            statement.setArray(1, SqlArrays.bigints(connection, rows, SealedRow::row));
            statement.setArray(2, SqlArrays.uuids(connection, rows, SealedRow::key));
            statement.setArray(3, bytes(connection, rows, SealedRow::sourceId));
            statement.setArray(4, bytes(connection, rows, SealedRow::errors));
            statement.setArray(5, bytes(connection, rows, SealedRow::raw));
            statement.setObject(6, batch);
            statement.executeUpdate();
        }
    }

    private static Array bytes(
            Connection connection, List<SealedRow> rows, Function<SealedRow, byte @Nullable []> column)
            throws SQLException {
        return connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    private static List<Kept> opened(List<SealedRow> rows, BodyCiphers ciphers) {
        Map<UUID, SubjectCipher> keys =
                ciphers.ofRows(rows.stream().map(SealedRow::key).collect(Collectors.toSet()));
        // A row whose key is gone is being forgotten.
        return rows.stream()
                .filter(row -> keys.containsKey(row.key()))
                .map(row -> new Kept(row.key(), opened(row, keys.get(row.key()))))
                .toList();
    }

    private static Rejection opened(SealedRow row, SubjectCipher cipher) {
        return new Rejection(
                row.row(),
                decrypted(row.sourceId(), cipher),
                read(cipher.decrypt(row.errors())),
                cipher.decrypt(row.raw()));
    }

    private static byte[] write(List<Fault> faults) {
        try {
            return PlainJson.MAPPER.writeValueAsBytes(faults);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Faults cannot be written as JSON", e);
        }
    }

    private static List<Fault> read(byte[] json) {
        try {
            return PlainJson.MAPPER.readValue(json, FAULTS);
        } catch (IOException e) {
            throw new IllegalStateException("Stored faults have unreadable JSON", e);
        }
    }
}
