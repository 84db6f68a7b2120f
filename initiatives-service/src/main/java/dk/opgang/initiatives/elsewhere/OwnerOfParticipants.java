package dk.opgang.initiatives.elsewhere;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks participants-service, in the one way that there is. To be called outside of a transaction. */
@Singleton
class OwnerOfParticipants {

    /** The most that a question names. */
    static final int QUESTION_MAX = 1_000;

    private static final Logger LOG = Logger.getLogger(OwnerOfParticipants.class);

    private final ParticipantsClient owner;

    OwnerOfParticipants(@RestClient ParticipantsClient owner) {
        this.owner = owner;
    }

    /**
     * The owner's answer.
     *
     * @throws ProblemException 503 if there is none in time: not knowing is no reason to say that nobody exists, or to decide without
     */
    <T> T ask(Function<ParticipantsClient, T> question) {
        try {
            return question.apply(owner);
        } catch (ProcessingException | WebApplicationException e) {
            LOG.warnf("participants-service was asked and did not answer: %s", e);
            throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
        }
    }
}
