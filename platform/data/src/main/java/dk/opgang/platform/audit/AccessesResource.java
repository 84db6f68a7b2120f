package dk.opgang.platform.audit;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Tells the service that answers for a person who accessed what this one keeps of the person. The asking service has made sure that its
 * caller may see that.
 */
@Path("/internal/accesses")
@Produces(MediaType.APPLICATION_JSON)
public class AccessesResource {

    private final SystemCalls system;
    private final AccessLogReader reader;

    AccessesResource(SystemCalls system, AccessLogReader reader) {
        this.system = system;
        this.reader = reader;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    public RestResponse<Accesses> find(AccessQuery wanted) {
        return RestResponse.ok(system.call(
                () -> new Accesses(reader.entries(Caller.system(), wanted), reader.count(Caller.system(), wanted))));
    }

    /**
     * What is answered.
     *
     * @param count how many there are since the instant, whatever page is wanted
     */
    public record Accesses(List<AccessEntry> items, long count) {}
}
