package dk.opgang.participants.residence;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.casefile.ReadVersions;
import dk.opgang.participants.casefile.ResidenceCorrection;
import dk.opgang.participants.casefile.ResidenceForm;
import dk.opgang.participants.casefile.ResidenceVersions;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.participants.subject.ReadRecords;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
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
import java.time.Instant;
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

/** Residences of a participant. */
@Path("/v1/participants/{participantId}/residences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Residences")
public class ResidenceResource {

    private final CurrentCaller caller;
    private final Residences residences;
    private final ResidenceVersions versions;
    private final ReadRecords read;
    private final ReadVersions past;
    private final WriteResidence write;

    ResidenceResource(
            CurrentCaller caller,
            Residences residences,
            ResidenceVersions versions,
            ReadRecords read,
            ReadVersions past,
            WriteResidence write) {
        this.caller = caller;
        this.residences = residences;
        this.versions = versions;
        this.read = read;
        this.past = past;
        this.write = write;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Open a residence",
            description = "Ends the one before. Moving out without moving into another area: PATCH its to.")
    public RestResponse<ResidenceView> postResidence(
            @PathParam("participantId") UUID participantId, ResidenceForm request) {
        return write.post(caller.get(), participantId, request)
                .answer("/v1/participants/" + participantId + "/residences", ResidenceView::whole);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the residences of a participant")
    public Page<ResidenceView> listResidences(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @Parameter(description = "As they were recorded at that instant; for the participant's municipality alone")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @HeaderParam(Purpose.HEADER) String purpose) {
        String code = Purpose.optional(purpose);
        return asOf == null
                ? read.page(caller.get(), participantId, residences, list.toQuery(), code, ResidenceView::of)
                : past.asOf(
                        caller.get(),
                        participantId,
                        versions,
                        asOf,
                        list.toQuery(),
                        code,
                        (version, insight) -> ResidenceView.past(version));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a residence")
    public RestResponse<ResidenceView> getResidence(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        ResidenceView view =
                read.one(caller.get(), participantId, residences, id, Purpose.optional(purpose), ResidenceView::of);
        return Answers.found(view, view.stored().version());
    }

    @GET
    @Digested
    @Path("/{id}/versions")
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "List what was recorded of a residence",
            description = "Oldest first, also after it was taken back; for the participant's municipality alone.")
    public ResidenceHistory listResidenceVersions(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return new ResidenceHistory(past.of(
                caller.get(),
                participantId,
                versions,
                id,
                Purpose.optional(purpose),
                (version, insight) -> ResidenceVersionView.of(version)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "End or correct a residence", description = "Its neighbours are settled anew.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ResidenceCorrection.class)))
    public RestResponse<ResidenceView> updateResidence(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), participantId, id, ifMatch, patch), ResidenceView::whole);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Take back a residence",
            description = "For one that never was; one that was ends. The residence that ended because of it goes on.")
    public void removeResidence(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), participantId, id, ifMatch);
    }
}
