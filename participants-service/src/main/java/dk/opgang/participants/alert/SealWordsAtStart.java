package dk.opgang.participants.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.participants.subject.SubjectWords;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts the words about alerts that were kept before they were encrypted, when the service starts. Nothing else of an alert changes, and
 * nobody is told.
 */
@Singleton
class SealWordsAtStart {

    private static final JsonMapper JSON = new JsonMapper();

    // The condition is that of an index, which has no rows once this is done.
    private static final String FIND = """
            select id, participant_id, decisions from coordination_alerts
            where jsonb_path_exists(decisions, '$[*].note ? (@ != null && !(@ like_regex "^sealed:[0-9a-f-]{36}:"))')
            order by id limit 200 for update""";

    private static final String KEEP = "update coordination_alerts set decisions = ?::jsonb where id = ?";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final SubjectKeys keys;

    SealWordsAtStart(SystemCalls system, AgroalDataSource database, SubjectKeys keys) {
        this.system = system;
        this.database = database;
        this.keys = keys;
    }

    /** An alert with words that can be read. */
    private record Plain(UUID id, UUID participantId, String decisions) {}

    void seal(@Observes StartupEvent start) {
        seal();
    }

    void seal() {
        system.inTransactions(this::sealSome);
    }

    private boolean sealSome() {
        try (Connection connection = database.getConnection()) {
            List<Plain> found = find(connection);
            Map<UUID, SubjectCipher> ciphers =
                    keys.load(found.stream().map(Plain::participantId).collect(Collectors.toSet()));
            for (Plain alert : found) {
                Sql.update(connection, KEEP, sealed(alert, ciphers.get(alert.participantId())), alert.id());
            }
            return !found.isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException("Words about alerts could not be encrypted", e);
        }
    }

    private static List<Plain> find(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND);
                ResultSet row = statement.executeQuery()) {
            List<Plain> found = new ArrayList<>();
            while (row.next()) {
                found.add(new Plain(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
            }
            return found;
        }
    }

    /** Words for which there is no key any more are nobody's to keep. */
    private static String sealed(Plain alert, @Nullable SubjectCipher key) {
        try {
            JsonNode decisions = JSON.readTree(alert.decisions());
            for (JsonNode decision : decisions) {
                JsonNode note = decision.get("note");
                if (note != null && note.isTextual() && !SubjectWords.isSealed(note.textValue())) {
                    ((ObjectNode) decision).put("note", key == null ? null : SubjectWords.seal(key, note.textValue()));
                }
            }
            return JSON.writeValueAsString(decisions);
        } catch (JsonProcessingException e) {
            // Without the cause: it could quote the words.
            throw new IllegalStateException("The decisions about alert " + alert.id() + " are not readable");
        }
    }
}
