package dk.opgang.network.relocation;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
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
        UUID caseId = Sql.first(database, OF_MATCH, row -> row.getObject(1, UUID.class), matchId)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        take(caseId);
        return caseId;
    }
}
