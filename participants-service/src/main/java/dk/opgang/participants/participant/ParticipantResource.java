package dk.opgang.participants.participant;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
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

/** Participants: register, read, change, erase. */
@Path("/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class ParticipantResource {

    private final CurrentCaller caller;
    private final RegisterParticipant registration;
    private final ReadParticipants reading;
    private final UpdateParticipant updating;
    private final EraseParticipant erasure;

    ParticipantResource(
            CurrentCaller caller,
            RegisterParticipant registration,
            ReadParticipants reading,
            UpdateParticipant updating,
            EraseParticipant erasure) {
        this.caller = caller;
        this.registration = registration;
        this.reading = reading;
        this.updating = updating;
        this.erasure = erasure;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Register a citizen",
            description =
                    "A CPR that is registered already is 409 participant-exists with its id. CPR and names are never"
                            + " answered here.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response register(ParticipantRequest request) {
        ParticipantView view = ParticipantView.whole(registration.register(caller.get(), request));
        return Answers.created("/v1/participants/" + view.id(), view, view.version());
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List participants")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<Page<ParticipantView>> list(
            @BeanParam SourcedListParams list,
            @BeanParam ParticipantFilter filter,
            @HeaderParam(Purpose.HEADER) String purpose,
            @Context UriInfo uri) {
        return Answers.page(reading.page(caller.get(), list.toQuery(), filter, Purpose.optional(purpose)), uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Expands(
            of = ParticipantView.class,
            value = {"benefitPeriods", "residences", "consents", "contacts", "educationReadiness"})
    @Operation(summary = "Read a participant")
    @APIResponse(
            responseCode = "200",
            description = "The participant",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        ParticipantView view = reading.one(caller.get(), id, Purpose.optional(purpose));
        return Answers.ok(view, view.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Change a participant", description = "cpr, givenName, familyName, language, source")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParticipantPatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(responseCode = "409", description = "Something else stands in the way; id names it")
    public Response update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        ParticipantView view = ParticipantView.whole(updating.update(caller.get(), id, ifMatch, patch));
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Erase a participant", description = "For good: copies in backups cannot be read either.")
    @APIResponse(responseCode = "204", description = "Erased")
    public Response erase(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        erasure.erase(caller.get(), id, ifMatch);
        return Response.noContent().build();
    }
}
