package dk.opgang.participants.contact;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.contact.RecordContact.Recorded;
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

/** Contacts with a participant. */
@Path("/v1/participants/{participantId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
public class ContactResource {

    private final CurrentCaller caller;
    private final RecordContact recording;
    private final CorrectContact correction;
    private final ReadContacts reading;

    ContactResource(CurrentCaller caller, RecordContact recording, CorrectContact correction, ReadContacts reading) {
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
            summary = "Record or plan a contact",
            description =
                    "A planned contact has no attended until it has taken place, and is told to nobody until then."
                            + " Under the same source it is corrected.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was posted before under the same source",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response record(@PathParam("participantId") UUID participantId, ContactRequest request) {
        Recorded recorded = recording.record(caller.get(), participantId, request);
        ContactView view = ContactView.whole(recorded.contact());
        return recorded.created()
                ? Answers.created("/v1/participants/" + participantId + "/contacts/" + view.id(), view, view.version())
                : Answers.ok(view, view.version());
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the contacts with a participant")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<Page<ContactView>> list(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose,
            @Context UriInfo uri) {
        return Answers.page(reading.page(caller.get(), participantId, list.toQuery(), Purpose.optional(purpose)), uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a contact")
    @APIResponse(
            responseCode = "200",
            description = "The contact",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response get(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        ContactView view = reading.one(caller.get(), participantId, id, Purpose.optional(purpose));
        return Answers.ok(view, view.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Correct a contact",
            description =
                    "at, kind, place, attended, initiativeId, source. A planned contact is told to have been attended, or not, once it has taken place.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ContactRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "409", description = "Something else stands in the way; id names it")
    public Response correct(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        ContactView view = ContactView.whole(correction.correct(caller.get(), participantId, id, ifMatch, patch));
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Take back a contact",
            description = "For one that never took place and was not planned either.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response remove(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        correction.remove(caller.get(), participantId, id, ifMatch);
        return Response.noContent().build();
    }
}
