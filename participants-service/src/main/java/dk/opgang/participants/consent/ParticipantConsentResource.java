package dk.opgang.participants.consent;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.consent.RecordConsent.Given;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Consents of a participant. */
@Path("/v1/participants/{participantId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ParticipantConsentResource {

    private final CurrentCaller caller;
    private final RecordConsent recording;
    private final ReadConsents reading;

    ParticipantConsentResource(CurrentCaller caller, RecordConsent recording, ReadConsents reading) {
        this.caller = caller;
        this.recording = recording;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Record a consent",
            description = "Its terms never change; it can be withdrawn, and what was recorded wrongly corrected.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was posted before under the same source",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response give(@PathParam("participantId") UUID participantId, ConsentRequest request) {
        Given given = recording.give(caller.get(), participantId, request);
        ConsentView view = ConsentView.whole(given.consent());
        return given.created()
                ? Answers.created("/v1/consents/" + view.id(), view, view.version())
                : Answers.ok(view, view.version());
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the consents of a participant")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<Page<ConsentView>> list(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose,
            @Context UriInfo uri) {
        return Answers.page(reading.page(caller.get(), participantId, list.toQuery(), Purpose.optional(purpose)), uri);
    }
}
