package dk.opgang.network.elsewhere;

import dk.opgang.network.fault.NoAnswer;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks initiatives-service, in the one way that there is. To be called outside of a transaction. */
@Singleton
public class InitiativesPeer {

    private static final String SERVICE = "initiatives-service";
    private static final int NOT_FOUND = 404;

    private final InitiativesClient client;

    InitiativesPeer(@RestClient InitiativesClient client) {
        this.client = client;
    }

    /**
     * The answer; nothing if initiatives-service knows no such thing.
     *
     * @throws ProblemException 503 if there is none in time
     */
    public <T> Optional<T> ask(Function<InitiativesClient, T> question) {
        try {
            return Optional.of(question.apply(client));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw NoAnswer.of(SERVICE, e);
        } catch (ProcessingException e) {
            throw NoAnswer.of(SERVICE, e);
        }
    }
}
