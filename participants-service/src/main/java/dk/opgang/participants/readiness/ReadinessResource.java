package dk.opgang.participants.readiness;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.readiness.AssessReadiness.Assessed;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Education readiness of a participant. */
@Path("/v1/participants/{participantId}/education-readiness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Education readiness")
public class ReadinessResource {

    private final CurrentCaller caller;
    private final AssessReadiness recording;
    private final CorrectReadiness correction;
    private final ReadReadiness reading;

    ReadinessResource(
            CurrentCaller caller, AssessReadiness recording, CorrectReadiness correction, ReadReadiness reading) {
        this.caller = caller;
        this.recording = recording;
        this.correction = correction;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Record the education readiness in a school year",
            description = "One assessment a school year; posting it again corrects it.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ReadinessView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Corrected: one assessment a school year",
            content = @Content(schema = @Schema(implementation = ReadinessView.class)))
    public Response assess(@PathParam("participantId") UUID participantId, ReadinessRequest request) {
        Assessed assessed = recording.assess(caller.get(), participantId, request);
        ReadinessView view = ReadinessView.whole(assessed.readiness());
        return assessed.created()
                ? Answers.created(
                        "/v1/participants/" + participantId + "/education-readiness/" + view.id(), view, view.version())
                : Answers.ok(view, view.version());
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the education readiness of a participant")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<Page<ReadinessView>> list(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose,
            @Context UriInfo uri) {
        return Answers.page(reading.page(caller.get(), participantId, list.toQuery(), Purpose.optional(purpose)), uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read an assessment")
    @APIResponse(
            responseCode = "200",
            description = "The assessment",
            content = @Content(schema = @Schema(implementation = ReadinessView.class)))
    public Response get(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        ReadinessView view = reading.one(caller.get(), participantId, id, Purpose.optional(purpose));
        return Answers.ok(view, view.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Correct an assessment", description = "schoolYear, readiness, assessedOn, source")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReadinessRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ReadinessView.class)))
    @APIResponse(responseCode = "409", description = "Something else stands in the way; id names it")
    public Response correct(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        ReadinessView view = ReadinessView.whole(correction.correct(caller.get(), participantId, id, ifMatch, patch));
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Take back an assessment", description = "For one that was never made.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response remove(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        correction.remove(caller.get(), participantId, id, ifMatch);
        return Response.noContent().build();
    }
}
