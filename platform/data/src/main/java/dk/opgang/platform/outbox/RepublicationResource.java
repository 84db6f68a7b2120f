package dk.opgang.platform.outbox;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * For operators: tells the service's topic anew. Ordering it while it is under way answers what is under way, so it takes no idempotency key.
 * Each service has its own topic, so the gateway, where the services are one, does not route it.
 */
@Path("/internal/republications")
@Produces(MediaType.APPLICATION_JSON)
public class RepublicationResource {

    private final Republications republications;

    RepublicationResource(Republications republications) {
        this.republications = republications;
    }

    /** Begins; goes on by itself. */
    @POST
    @ResponseStatus(202)
    @PermissionsAllowed("admin")
    public RestResponse<RepublicationView> begin() {
        RepublicationView view = republications.begin();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .location(URI.create("/internal/republications/" + view.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("admin")
    public RepublicationView get(@PathParam("id") UUID id) {
        return republications.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
