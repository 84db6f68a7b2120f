package dk.opgang.participants.protection;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.subject.ProtectionForm;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The protection of a participant. */
@Path("/v1/participants/{participantId}/protection")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class ProtectionResource {

    private final CurrentCaller caller;
    private final WriteProtection write;

    ProtectionResource(CurrentCaller caller, WriteProtection write) {
        this.caller = caller;
        this.write = write;
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "Read the protection of a participant",
            description = "For the participant's municipality alone, whether it is in force, to come or over.")
    public RestResponse<ProtectionView> getParticipantProtection(
            @PathParam("participantId") UUID participantId, @HeaderParam(Purpose.HEADER) String purpose) {
        return Posted.found(write.read(caller.get(), participantId, Purpose.optional(purpose)), ProtectionView::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Protect a participant",
            description =
                    "In force from its first day, and over by itself. While it is, identity and contact information, and of a"
                            + " threatened participant the residence, are shown to staff with the scope"
                            + " participants.identify-protected; consents open less. Nobody else learns of it.")
    public RestResponse<ProtectionView> putParticipantProtection(
            @PathParam("participantId") UUID participantId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            ProtectionForm request) {
        return write.put(caller.get(), participantId, new PutPrecondition(ifMatch, ifNoneMatch), request)
                .answerAt("/v1/participants/" + participantId + "/protection", ProtectionView::of);
    }

    @DELETE
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Take a protection away",
            description = "At once; one that is to end later is given an end instead.")
    public void removeParticipantProtection(
            @PathParam("participantId") UUID participantId, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), participantId, ifMatch);
    }
}
