package dk.opgang.participants.departure;

import dk.opgang.participants.access.Purpose;
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

/** The departure of a participant. */
@Path("/v1/participants/{participantId}/departure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class DepartureResource {

    private final CurrentCaller caller;
    private final DepartParticipant departing;

    DepartureResource(CurrentCaller caller, DepartParticipant departing) {
        this.caller = caller;
        this.departing = departing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Record that a participant left the municipality",
            description = "Ends the open benefit period and residence on that day. A new record that begins on it or"
                    + " later is 409 participant-departed; so is another departure until this one is taken back.")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponse(responseCode = "200", description = "Was recorded already")
    public RestResponse<DepartureView> recordDeparture(
            @PathParam("participantId") UUID participantId, DepartureForm request) {
        return departing
                .depart(caller.get(), participantId, request)
                .answerAt("/v1/participants/" + participantId + "/departure", DepartureView::of);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "Read the departure of a participant",
            description = "For the participant's municipality alone.")
    public RestResponse<DepartureView> getDeparture(
            @PathParam("participantId") UUID participantId, @HeaderParam(Purpose.HEADER) String purpose) {
        return Posted.found(departing.read(caller.get(), participantId, Purpose.optional(purpose)), DepartureView::of);
    }

    @DELETE
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Take back a departure",
            description = "For one that never was. Nothing that ended with it is opened again.")
    public void removeDeparture(
            @PathParam("participantId") UUID participantId, @HeaderParam("If-Match") String ifMatch) {
        departing.takeBack(caller.get(), participantId, ifMatch);
    }
}
