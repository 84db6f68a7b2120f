package dk.opgang.platform.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.Fault;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements on rejections. */
final class RejectionTable {

    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    private static final String MERGE = """
            insert into batch_rejections (batch_id, remark, row, source_id, errors, raw)
            select '%s', %s, row, source_id, errors, raw from pg_temp.batch_rejections_stage""";

    private static final String WANTED = " from batch_rejections where batch_id = ? and rejected_at >= ?";
    private static final String SELECT = "select row, source_id, errors, raw" + WANTED;
    private static final String FORWARDS = " and row > ? order by row limit ?";
    private static final String BACKWARDS = " and row < ? order by row desc limit ?";

    private RejectionTable() {}

    /** Keeps the rows of a slice that were refused, and those that were taken with a remark. */
    static void insert(Connection connection, UUID batch, SliceResult result, BodyCipher cipher) throws SQLException {
        insert(connection, batch, result.rejections(), false, cipher);
        insert(connection, batch, result.remarks(), true, cipher);
    }

    private static void insert(
            Connection connection, UUID batch, List<Rejection> rejections, boolean remark, BodyCipher cipher)
            throws SQLException {
        if (rejections.isEmpty()) {
            return;
        }
        // COPY is refused where row-level security holds, hence the stage.
        try (CopyStage stage = CopyStage.open(
                connection, "batch_rejections_stage", "row bigint, source_id bytea, errors text, raw bytea")) {
            for (Rejection rejection : rejections) {
                stage.row()
                        .bigint(rejection.row())
                        .bytes(encrypted(rejection.sourceId(), cipher))
                        .text(write(rejection.faults()))
                        .bytes(cipher.encrypt(rejection.raw()));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(MERGE.formatted(batch, remark));
        }
    }

    /** One page of the rejections. */
    static List<Rejection> find(Connection connection, UUID batch, RejectionQuery wanted, BodyCipher cipher)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                SELECT + wanted.noted().condition() + (wanted.backwards() ? BACKWARDS : FORWARDS))) {
            restrict(statement, batch, wanted);
            statement.setLong(3, wanted.lastRow());
            statement.setInt(4, wanted.limit());
            try (ResultSet found = statement.executeQuery()) {
                List<Rejection> rejections = new ArrayList<>();
                while (found.next()) {
                    rejections.add(new Rejection(
                            found.getLong(1),
                            decrypted(found.getBytes(2), cipher),
                            read(found.getString(3)),
                            cipher.decrypt(found.getBytes(4))));
                }
                return rejections;
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
    private static byte @Nullable [] encrypted(@Nullable String sourceId, BodyCipher cipher) {
        return sourceId == null ? null : cipher.encrypt(sourceId.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String decrypted(byte @Nullable [] sourceId, BodyCipher cipher) {
        return sourceId == null ? null : new String(cipher.decrypt(sourceId), StandardCharsets.UTF_8);
    }

    static boolean any(Connection connection, UUID batch) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select exists (select from batch_rejections where batch_id = ?)")) {
            statement.setObject(1, batch);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getBoolean(1);
            }
        }
    }

    static void deleteAll(Connection connection, UUID batch) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from batch_rejections where batch_id = ?")) {
            statement.setObject(1, batch);
            statement.executeUpdate();
        }
    }

    private static String write(List<Fault> faults) {
        try {
            return PlainJson.MAPPER.writeValueAsString(faults);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Faults cannot be written as JSON", e);
        }
    }

    private static List<Fault> read(String json) {
        try {
            return PlainJson.MAPPER.readValue(json, FAULTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored faults have unreadable JSON", e);
        }
    }
}
