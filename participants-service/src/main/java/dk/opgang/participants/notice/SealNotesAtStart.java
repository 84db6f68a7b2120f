package dk.opgang.participants.notice;

import dk.opgang.participants.subject.SubjectWords;
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
import java.util.UUID;

/**
 * Encrypts the words of answers to notices that were kept before they were encrypted, when the service starts. Nothing else of a notice changes,
 * and nobody is told.
 */
@Singleton
class SealNotesAtStart {

    // The condition is that of an index, which has no rows once this is done.
    private static final String FIND = """
            select id, participant_id, note from consent_notices
            where note is not null and note not like 'sealed:%' order by id limit 200 for update""";

    private static final String KEEP = "update consent_notices set note = ? where id = ?";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final SubjectWords words;

    SealNotesAtStart(SystemCalls system, AgroalDataSource database, SubjectWords words) {
        this.system = system;
        this.database = database;
        this.words = words;
    }

    /** Words that can be read. */
    private record Plain(UUID id, UUID participantId, String note) {}

    void seal(@Observes StartupEvent start) {
        seal();
    }

    void seal() {
        system.inTransactions(this::sealSome);
    }

    private boolean sealSome() {
        try (Connection connection = database.getConnection()) {
            List<Plain> found = find(connection);
            for (Plain plain : found) {
                String sealed =
                        words.sealed(plain.participantId(), plain.note()).orElse(null);
                Sql.update(connection, KEEP, sealed, plain.id());
            }
            return !found.isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException("Words of answers to notices could not be encrypted", e);
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
}
