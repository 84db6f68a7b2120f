package dk.opgang.housingareas.register.succession;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What follows an area, and what it follows, over HTTP. */
@Path("/v1/housing-areas/{id}/successions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing areas")
public class SuccessionResource {

    private final CurrentCaller caller;
    private final Successions successions;

    SuccessionResource(CurrentCaller caller, Successions successions) {
        this.caller = caller;
        this.successions = successions;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Say what follows an area that is split or merged, or correct it")
    @APIResponse(responseCode = "201", description = "Said")
    @APIResponse(responseCode = "200", description = "Said before: as it is now")
    public RestResponse<SuccessionView> postSuccession(@PathParam("id") UUID id, SuccessionForm form) {
        return successions
                .post(caller.get(), id, form)
                .answer("/v1/housing-areas/" + id + "/successions", SuccessionView::of);
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List what follows an area and what it follows")
    public Page<SuccessionView> listSuccessions(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return successions.about(caller.get(), id, list.toQuery()).map(SuccessionView::of);
    }

    @GET
    @Path("/{successionId}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a succession of an area or into it")
    public RestResponse<SuccessionView> getSuccession(
            @PathParam("id") UUID id, @PathParam("successionId") UUID successionId) {
        return Posted.found(successions.about(caller.get(), id, successionId), SuccessionView::of);
    }

    @DELETE
    @Path("/{successionId}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Take back a succession that never happened")
    public void removeSuccession(
            @PathParam("id") UUID id,
            @PathParam("successionId") UUID successionId,
            @HeaderParam("If-Match") String ifMatch) {
        successions.remove(caller.get(), id, successionId, ifMatch);
    }
}
