package dk.opgang.platform.data;

import dk.opgang.platform.http.ProblemResponses;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes problems of what the database answers: a change that came too late, a row that exists already, no database at all. */
class PersistenceProblems {

    private static final Logger LOG = Logger.getLogger(PersistenceProblems.class);

    private final ProblemResponses responses;

    PersistenceProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    /** Two writers at once: the later one reads again and decides anew. */
    @ServerExceptionMapper
    Response concurrentChange(OptimisticLockException exception) {
        return responses.of(new ProblemException(CommonProblem.PRECONDITION_FAILED));
    }

    @ServerExceptionMapper
    Response persistence(PersistenceException exception) {
        return database(exception);
    }

    @ServerExceptionMapper
    Response sql(SQLException exception) {
        return database(exception);
    }

    /** What works with JDBC cannot declare its faults, and tells of them like this. */
    @ServerExceptionMapper
    Response unchecked(IllegalStateException exception) {
        if (DatabaseFaults.isOfDatabase(exception)) {
            return database(exception);
        }
        LOG.error("A request failed unexpectedly", exception);
        return responses.of(new ProblemException(CommonProblem.INTERNAL_ERROR));
    }

    private Response database(Exception exception) {
        if (DatabaseFaults.isConflict(exception)) {
            return responses.of(new ProblemException(CommonProblem.CONFLICT));
        }
        LOG.error("The database failed a request", exception);
        if (DatabaseFaults.isRefused(exception)) {
            return responses.of(new ProblemException(CommonProblem.SCOPE_MISSING));
        }
        if (DatabaseFaults.isUnavailable(exception)) {
            return responses.of(new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5"));
        }
        return responses.of(new ProblemException(CommonProblem.INTERNAL_ERROR));
    }
}
