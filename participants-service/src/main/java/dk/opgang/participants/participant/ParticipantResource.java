package dk.opgang.participants.participant;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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
    private final BodyTags tags;

    ParticipantResource(
            CurrentCaller caller,
            RegisterParticipant registration,
            ReadParticipants reading,
            UpdateParticipant updating,
            EraseParticipant erasure,
            BodyTags tags) {
        this.caller = caller;
        this.registration = registration;
        this.reading = reading;
        this.updating = updating;
        this.erasure = erasure;
        this.tags = tags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Register a citizen",
            description =
                    "A CPR that is registered already is 409 participant-exists with its id. CPR and names are never"
                            + " answered here.")
    public RestResponse<ParticipantView> registerParticipant(ParticipantRequest request) {
        ParticipantView view = reading.written(caller.get(), registration.register(caller.get(), request));
        return Answers.added(
                "/v1/participants/" + view.id(), view, view.stored().version());
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List participants")
    public Page<ParticipantView> listParticipants(
            @BeanParam SourcedListParams list,
            @BeanParam ParticipantFilter filter,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return reading.page(caller.get(), list.toQuery(), filter, Purpose.optional(purpose));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Expands(
            of = ParticipantView.class,
            value = {"benefitPeriods", "residences", "consents", "contacts", "educationReadiness"})
    @Operation(summary = "Read a participant")
    public RestResponse<ParticipantView> getParticipant(
            @PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        ParticipantView view = reading.one(caller.get(), id, Purpose.optional(purpose));
        RestResponse<ParticipantView> answer = Answers.found(view, view.stored().version());
        // What its municipality sees changes with its version alone; what others see, with their consents too.
        boolean own = caller.get()
                .municipality()
                .filter(view.municipalityCode()::equals)
                .isPresent();
        return own ? answer : tags.withBody(answer);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Change a participant")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParticipantPatch.class)))
    public RestResponse<ParticipantView> updateParticipant(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(
                updating.update(caller.get(), id, ifMatch, patch),
                participant -> reading.written(caller.get(), participant));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Erase a participant",
            description =
                    "For good: copies in backups cannot be read either. What counts rest on stays under an id of nobody,"
                            + " unless statistics=remove takes the person out of them. While a request for access is"
                            + " undecided: 409 data-subject-request-open.")
    public void eraseParticipant(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "keep (the default) or remove") @QueryParam("statistics") @Nullable
                    String statistics,
            @Parameter(description = "The granted request for erasure that this executes; 409 if it is no such")
                    @QueryParam("requestId")
                    @Nullable
                    UUID requestId) {
        erasure.erase(caller.get(), id, ifMatch, KeptStatistics.of(statistics), requestId);
    }
}
