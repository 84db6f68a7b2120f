package dk.opgang.participants.restriction;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.restriction.RestrictParticipant.Restricted;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The restriction of a participant's data. */
@Path("/v1/participants/{participantId}/restriction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class RestrictionResource {

    private final CurrentCaller caller;
    private final RestrictParticipant restricting;

    RestrictionResource(CurrentCaller caller, RestrictParticipant restricting) {
        this.caller = caller;
        this.restricting = restricting;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Restrict the processing of a participant's data",
            description =
                    "Until it is lifted the data are kept, shown to no recipient of a consent in any service, and every change,"
                            + " erasure too, is answered with 409 participant-restricted. A consent can still be withdrawn."
                            + " Nobody but the participant's municipality learns of it.")
    @APIResponse(
            responseCode = "201",
            description = "Restricted",
            content = @Content(schema = @Schema(implementation = RestrictionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was restricted already; the reason is replaced",
            content = @Content(schema = @Schema(implementation = RestrictionView.class)))
    public Response restrict(@PathParam("participantId") UUID participantId, RestrictionRequest request) {
        Restricted restricted = restricting.restrict(caller.get(), participantId, request);
        RestrictionView view = RestrictionView.of(restricted.limit());
        return restricted.created()
                ? Answers.created("/v1/participants/" + participantId + "/restriction", view, view.version())
                : Answers.ok(view, view.version());
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read the restriction of a participant's data")
    @APIResponse(
            responseCode = "200",
            description = "The restriction",
            content = @Content(schema = @Schema(implementation = RestrictionView.class)))
    public Response get(@PathParam("participantId") UUID participantId, @HeaderParam(Purpose.HEADER) String purpose) {
        RestrictionView view =
                RestrictionView.of(restricting.read(caller.get(), participantId, Purpose.optional(purpose)));
        return Answers.ok(view, view.version());
    }

    @DELETE
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Lift the restriction", description = "The citizen is told before.")
    @APIResponse(responseCode = "204", description = "Lifted")
    public Response lift(@PathParam("participantId") UUID participantId, @HeaderParam("If-Match") String ifMatch) {
        restricting.lift(caller.get(), participantId, ifMatch);
        return Response.noContent().build();
    }
}
