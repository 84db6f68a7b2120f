package dk.opgang.network.relocation;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether families stay where they moved to, over HTTP. */
@Path(FollowUpResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relocations")
public class FollowUpResource {

    static final String PATH = "/v1/relocation-follow-ups";

    private final CurrentCaller caller;
    private final FollowUps followUps;

    FollowUpResource(CurrentCaller caller, FollowUps followUps) {
        this.caller = caller;
        this.followUps = followUps;
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "List the follow-ups of families that the caller has received")
    public Page<FollowUpView> listRelocationFollowUps(
            @BeanParam ListParams list,
            @Parameter(description = "Only those that are not answered and due before this day")
                    @QueryParam("dueBefore")
                    LocalDate dueBefore) {
        return followUps
                .page(caller.get(), list.toQuery(), dueBefore == null ? Restriction.all() : dueBefore(dueBefore))
                .map(FollowUpView::of);
    }

    @GET
    @Path("/{followUpId}")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read a follow-up")
    public RestResponse<FollowUpView> getRelocationFollowUp(@PathParam("followUpId") UUID followUpId) {
        return Posted.found(followUps.get(caller.get(), followUpId), FollowUpView::of);
    }

    private static Restriction dueBefore(LocalDate day) {
        return Restriction.of("e.answeredOn is null and e.dueOn < :dueBeforeDay", "dueBeforeDay", day);
    }
}
