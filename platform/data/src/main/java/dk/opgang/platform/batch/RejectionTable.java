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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements on rejections. */
final class RejectionTable {

    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    private static final String MERGE = """
            insert into batch_rejections (batch_id, row, source_id, errors, raw)
            select '%s', row, source_id, errors, raw from pg_temp.batch_rejections_stage""";

    private static final String PAGE = """
            select row, source_id, errors, raw from batch_rejections where batch_id = ? and row > ? order by row limit ?""";

    private RejectionTable() {}

    static void insert(Connection connection, UUID batch, List<Rejection> rejections, BodyCipher cipher)
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
            statement.executeUpdate(MERGE.formatted(batch));
        }
    }

    /** The rejections after the given row, in the order of the rows. */
    static List<Rejection> after(Connection connection, UUID batch, long row, int limit, BodyCipher cipher)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setObject(1, batch);
            statement.setLong(2, row);
            statement.setInt(3, limit);
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
