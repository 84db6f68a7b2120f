package dk.opgang.initiatives.initiative;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What an initiative has of its template, over HTTP. */
@Path("/v1/initiatives/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
public class InitiativeTemplateResource {

    private final CurrentCaller caller;
    private final MoveVersion move;
    private final ReadOpeningHours openingHours;

    InitiativeTemplateResource(CurrentCaller caller, MoveVersion move, ReadOpeningHours openingHours) {
        this.caller = caller;
        this.move = move;
        this.openingHours = openingHours;
    }

    @POST
    @Path("/template-version")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Move an initiative to another version of its template",
            description = "Otherwise it keeps the version with which it began. What was decided is not decided again.")
    public RestResponse<VersionMove> moveInitiativeToTemplateVersion(
            @PathParam("id") UUID id, VersionMoveForm request) {
        return RestResponse.ok(move.move(caller.get(), id, request));
    }

    @GET
    @Digested
    @Path("/opening-hours")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "How long the activities of an initiative are open, against its template")
    public OpeningHoursView getInitiativeOpeningHours(@PathParam("id") UUID id) {
        return openingHours.read(caller.get(), id);
    }
}
