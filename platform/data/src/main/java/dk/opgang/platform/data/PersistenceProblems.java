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

    /** Class 08 of the SQL states: the connection is gone or cannot be made; 57P: the server shuts down or starts. */
    private static final String CONNECTION = "08";

    private static final String SHUTDOWN = "57P";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String SERIALIZATION = "40";

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

    private Response database(Exception exception) {
        SQLException sql = sqlCause(exception);
        String state = sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.equals(UNIQUE_VIOLATION) || state.startsWith(SERIALIZATION)) {
            return responses.of(new ProblemException(CommonProblem.CONFLICT));
        }
        LOG.error("The database failed a request", exception);
        // The pool reports a time-out without a state: no connection came free.
        if (state.startsWith(CONNECTION) || state.startsWith(SHUTDOWN) || (sql != null && state.isEmpty())) {
            return responses.of(new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5"));
        }
        return responses.of(new ProblemException(CommonProblem.INTERNAL_ERROR));
    }

    private static SQLException sqlCause(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
