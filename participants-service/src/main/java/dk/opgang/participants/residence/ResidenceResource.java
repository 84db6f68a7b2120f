package dk.opgang.participants.residence;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.residence.ChangeResidence.Opened;
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

/** Residences of a participant. */
@Path("/v1/participants/{participantId}/residences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Residences")
public class ResidenceResource {

    private final CurrentCaller caller;
    private final ChangeResidence changing;
    private final ReadResidences reading;

    ResidenceResource(CurrentCaller caller, ChangeResidence changing, ReadResidences reading) {
        this.caller = caller;
        this.changing = changing;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Open a residence",
            description = "Ends the one before. Moving out without moving into another area: PATCH its to.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = ResidenceView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was posted before under the same source",
            content = @Content(schema = @Schema(implementation = ResidenceView.class)))
    public Response open(@PathParam("participantId") UUID participantId, ResidenceRequest request) {
        Opened opened = changing.open(caller.get(), participantId, request);
        ResidenceView view = ResidenceView.whole(opened.residence());
        String path = "/v1/participants/" + participantId + "/residences/" + view.id();
        return opened.created() ? Answers.created(path, view, view.version()) : Answers.ok(view, view.version());
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the residences of a participant")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<Page<ResidenceView>> list(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose,
            @Context UriInfo uri) {
        return Answers.page(reading.page(caller.get(), participantId, list.toQuery(), Purpose.optional(purpose)), uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a residence")
    @APIResponse(
            responseCode = "200",
            description = "The residence",
            content = @Content(schema = @Schema(implementation = ResidenceView.class)))
    public Response get(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        ResidenceView view = reading.one(caller.get(), participantId, id, Purpose.optional(purpose));
        return Answers.ok(view, view.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "End or correct a residence",
            description = "housingAreaId, from, to, source. Its neighbours are settled anew.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ResidencePatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ResidenceView.class)))
    @APIResponse(responseCode = "409", description = "Something else stands in the way; id names it")
    public Response correct(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        ResidenceView view = ResidenceView.whole(changing.correct(caller.get(), participantId, id, ifMatch, patch));
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Take back a residence",
            description = "For one that never was; one that was ends. The residence that ended because of it goes on.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response remove(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        changing.remove(caller.get(), participantId, id, ifMatch);
        return Response.noContent().build();
    }
}
