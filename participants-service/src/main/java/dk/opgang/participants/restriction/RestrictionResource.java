package dk.opgang.participants.restriction;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.subject.RestrictionForm;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.posted.Posted;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

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
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Restrict the processing of a participant's data",
            description =
                    "Until it is lifted the data are kept, shown to no recipient of a consent in any service, and every change,"
                            + " erasure too, is answered with 409 participant-restricted. A consent can still be withdrawn."
                            + " Whoever has read something under a consent is notified that it is restricted, and not why.")
    @APIResponse(responseCode = "201", description = "Restricted")
    @APIResponse(responseCode = "200", description = "Was restricted already; the reason is replaced")
    public RestResponse<RestrictionView> restrictParticipant(
            @PathParam("participantId") UUID participantId, RestrictionForm request) {
        return restricting
                .restrict(caller.get(), participantId, request)
                .answerAt("/v1/participants/" + participantId + "/restriction", RestrictionView::of);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read the restriction of a participant's data")
    public RestResponse<RestrictionView> getParticipantRestriction(
            @PathParam("participantId") UUID participantId, @HeaderParam(Purpose.HEADER) String purpose) {
        return Posted.found(
                restricting.read(caller.get(), participantId, Purpose.optional(purpose)), RestrictionView::of);
    }

    @DELETE
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Lift the restriction", description = "The citizen is told before.")
    public void liftParticipantRestriction(
            @PathParam("participantId") UUID participantId, @HeaderParam("If-Match") String ifMatch) {
        restricting.lift(caller.get(), participantId, ifMatch);
    }
}
