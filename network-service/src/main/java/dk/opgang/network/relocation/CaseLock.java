package dk.opgang.network.relocation;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/**
 * Lets everything that happens to a case happen one after the other, whoever does it. Taken before anything of the case is read, so that
 * what is read is what the one before has left; offers are held after it.
 */
@Singleton
class CaseLock {

    private static final AdvisoryLock CASE = new AdvisoryLock("relocation case");
    private static final AdvisoryLock PARTICIPANT = new AdvisoryLock("relocation participant");
    private static final String OF_MATCH = "select case_id from relocation_matches where id = ?";

    private final AgroalDataSource database;

    CaseLock(AgroalDataSource database) {
        this.database = database;
    }

    void take(UUID caseId) {
        CASE.take(database, caseId);
    }

    /** Lets cases be opened one after the other that name one of them. */
    void takeParticipants(Collection<UUID> ids) {
        PARTICIPANT.take(database, ids);
    }

    /** The same for the case of a match; the id of the case, or 404 if the caller sees no such match. */
    UUID takeOfMatch(UUID matchId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_MATCH)) {
            statement.setObject(1, matchId);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(CommonProblem.NOT_FOUND);
                }
                UUID caseId = row.getObject(1, UUID.class);
                CASE.take(connection, caseId);
                return caseId;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The case of a match could not be found", e);
        }
    }
}
