package dk.opgang.participants.accesslog;

import dk.opgang.platform.audit.AccessQuery;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Sort;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The access log of one participant over HTTP. */
@Path("/v1/participants/{id}/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class AccessLogResource {

    private final CurrentCaller caller;
    private final ReadAccessLog here;
    private final AccessesElsewhere elsewhere;

    AccessLogResource(CurrentCaller caller, ReadAccessLog here, AccessesElsewhere elsewhere) {
        this.caller = caller;
        this.here = here;
        this.elsewhere = elsewhere;
    }

    @GET
    @PermissionsAllowed({"participants.read", "audit.read"})
    @Operation(
            summary = "List who read or changed a participant's data, when and for what",
            description =
                    "For the participant's municipality, and with audit.read also of somebody erased since: in this service, the"
                            + " initiatives and the network; missing names those that did not answer. Of a survivor of"
                            + " merges also who accessed the duplicates. Newest first, or sort=createdAt.")
    public AccessPage listParticipantAccesses(@PathParam("id") UUID id, @BeanParam ListParams list) {
        ListQuery wanted = list.toQuery(Sort.CREATED_DESCENDING);
        ReadAccessLog.Logged logged = here.page(caller.get(), id, wanted);
        return AccessPage.of(wanted, logged.page(), elsewhere.next(AccessQuery.of(id, logged.formerIds(), wanted)));
    }
}
