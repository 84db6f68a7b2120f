package dk.opgang.platform.inbox;

import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * For operators: the events that this service could not take in. Each service has its own, so the gateway, where the services
 * are one, does not route it. A letter is replayed once at the most, so that takes no idempotency key.
 */
@Path("/internal/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
public class DeadLetterResource {

    private static final Logger LOG = Logger.getLogger(DeadLetterResource.class);

    private final DeadLetterReading reading;
    private final DeadLetters letters;

    DeadLetterResource(DeadLetterReading reading, DeadLetters letters) {
        this.reading = reading;
        this.letters = letters;
    }

    @GET
    @PermissionsAllowed("admin")
    public Page<DeadLetter> list(@BeanParam ListParams list) {
        return reading.page(list.toQuery());
    }

    @POST
    @Path("/{eventId}/replay")
    @PermissionsAllowed("admin")
    public void replay(@PathParam("eventId") UUID eventId) {
        if (!taken(eventId)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private boolean taken(UUID eventId) {
        try {
            return letters.replay(eventId);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The dead letter %s failed again", eventId);
            throw new ProblemException(InboxProblem.LETTER_FAILS_AGAIN);
        }
    }
}
