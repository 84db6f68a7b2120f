package dk.opgang.participants.consent;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One consent. */
@Path("/v1/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ConsentResource {

    private final CurrentCaller caller;
    private final RecordConsent recording;
    private final CorrectConsent correction;
    private final ReadConsents reading;

    ConsentResource(CurrentCaller caller, RecordConsent recording, CorrectConsent correction, ReadConsents reading) {
        this.caller = caller;
        this.recording = recording;
        this.correction = correction;
        this.reading = reading;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a consent")
    @APIResponse(
            responseCode = "200",
            description = "The consent",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        ConsentView view = reading.one(caller.get(), id, Purpose.optional(purpose));
        return Answers.ok(view, view.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Correct a consent that was recorded wrongly",
            description =
                    "purpose, dataCategories, sourceOrganisation, recipientOrganisation, initiativeId, from, until,"
                            + " source. What was consented to stays; another consent is recorded anew. Not of a withdrawn one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ConsentRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @APIResponse(responseCode = "409", description = "The consent is withdrawn, or the key is another's; id names it")
    public Response correct(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        ConsentView view = ConsentView.whole(correction.correct(caller.get(), id, ifMatch, patch));
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Take back a consent that was never given",
            description = "For a mistake in recording; what a participant takes back is withdrawn. Works at once.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        correction.remove(caller.get(), id, ifMatch);
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Withdraw a consent", description = "Works at once: the recipient gets 404 from now on.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ConsentView.class)))
    public Response withdraw(@PathParam("id") UUID id) {
        ConsentView view = ConsentView.whole(recording.withdraw(caller.get(), id));
        return Answers.ok(view, view.version());
    }
}
