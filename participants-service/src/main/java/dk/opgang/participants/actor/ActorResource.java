package dk.opgang.participants.actor;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who works with a participant. */
@Path("/v1/participants/{participantId}/actors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class ActorResource {

    private final CurrentCaller caller;
    private final ReadActors read;

    ActorResource(CurrentCaller caller, ReadActors read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Digested
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "Tell who works with a participant",
            description =
                    "The municipality sees all. Whoever guides a young person under a consent for education-guidance that"
                            + " names enrolments sees the others who do; nobody else sees any.")
    public RestResponse<Actors> listParticipantActors(
            @PathParam("participantId") UUID participantId, @HeaderParam(Purpose.HEADER) String purpose) {
        return RestResponse.ok(new Actors(read.of(caller.get(), participantId, Purpose.optional(purpose))));
    }

    /** All of them: few by nature. */
    @Schema(name = "Actors")
    record Actors(List<ActorView> items) {}
}
