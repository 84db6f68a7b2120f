package dk.opgang.platform.rotation;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * For operators: rotations of the keys of this service. Ordering one that is under way answers that one, so it takes no idempotency key. Each
 * service has its own, so the gateway, where the services are one, does not route it.
 */
@Path("/internal/key-rotations")
@Produces(MediaType.APPLICATION_JSON)
public class KeyRotationResource {

    private final KeyRotations rotations;

    KeyRotationResource(KeyRotations rotations) {
        this.rotations = rotations;
    }

    /** Begins; goes on by itself. */
    @POST
    @ResponseStatus(202)
    @PermissionsAllowed("admin")
    public RestResponse<KeyRotationView> begin(@QueryParam("lookup") boolean lookup) {
        KeyRotationView view = rotations.begin(lookup);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .location(URI.create("/internal/key-rotations/" + view.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("admin")
    public KeyRotationView get(@PathParam("id") UUID id) {
        return rotations.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
