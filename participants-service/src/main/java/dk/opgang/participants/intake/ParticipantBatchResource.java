package dk.opgang.participants.intake;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.batch.BatchParams;
import dk.opgang.platform.batch.BatchView;
import dk.opgang.platform.batch.Batches;
import dk.opgang.platform.batch.ExcelParam;
import dk.opgang.platform.batch.RejectionParams;
import dk.opgang.platform.batch.RejectionView;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Batches of participants over HTTP. */
@Path("/v1/participant-batches")
@Tag(name = "Participants")
public class ParticipantBatchResource {

    private static final String PATH = "participant-batches";

    private final Batches batches;
    private final ParticipantBatchKind kind;
    private final Posters posters;
    private final RefusedRows refused;

    ParticipantBatchResource(Batches batches, ParticipantBatchKind kind, Posters posters, RefusedRows refused) {
        this.batches = batches;
        this.kind = kind;
        this.posters = posters;
        this.refused = refused;
    }

    @POST
    @Consumes({Batches.CSV, Batches.NDJSON, MediaType.APPLICATION_JSON, Batches.CSV_TOO, Batches.EXCEL_CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Post many participants at once",
            description = "Baseline or daily deltas, by the municipality. What a row leaves empty stays as it is.")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken in, still at work",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response post(InputStream body, @BeanParam BatchParams params) {
        posters.requireMunicipality();
        return batches.post(kind, body, params);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("participants.write")
    @Operation(summary = "List the caller's participant batches")
    public RestResponse<Page<BatchView>> list(@BeanParam ListParams params) {
        return batches.list(kind, params);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Read what became of a participant batch")
    @APIResponse(
            responseCode = "200",
            description = "The batch",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response get(@PathParam("id") UUID id) {
        return batches.get(kind, id);
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(
            value = {"participants.write", "participants.identify"},
            inclusive = true)
    @Operation(
            summary = "List the rejected rows of a participant batch",
            description = "Needs the header Opgang-Purpose, a code of purposes; it is logged.")
    public RestResponse<Page<RejectionView>> rejections(
            @PathParam("id") UUID id, @BeanParam RejectionParams params, @HeaderParam(Purpose.HEADER) String purpose) {
        Purpose.require(purpose);
        RestResponse<Page<RejectionView>> answer = batches.rejections(kind, id, params);
        refused.note(purpose, PATH, id);
        return answer;
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(Batches.CSV)
    @PermissionsAllowed(
            value = {"participants.write", "participants.identify"},
            inclusive = true)
    @Operation(
            summary = "The rejected rows as CSV, ready to mend and post again",
            description = "Needs the header Opgang-Purpose, a code of purposes; it is logged.")
    public Response rejectionsAsCsv(
            @PathParam("id") UUID id, @BeanParam ExcelParam excel, @HeaderParam(Purpose.HEADER) String purpose) {
        Purpose.require(purpose);
        Response answer = batches.rejectionsCsv(kind, id, excel);
        refused.note(purpose, PATH, id);
        return answer;
    }

    @GET
    @Path("/{id}/remarks")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(
            value = {"participants.write", "participants.identify"},
            inclusive = true)
    @Operation(
            summary = "List the rows of a participant batch that were taken although they look doubtful",
            description = "In the form of rejected rows; the errors are what looks doubtful."
                    + " Needs the header Opgang-Purpose, a code of purposes; it is logged.")
    public RestResponse<Page<RejectionView>> remarks(
            @PathParam("id") UUID id, @BeanParam RejectionParams params, @HeaderParam(Purpose.HEADER) String purpose) {
        Purpose.require(purpose);
        RestResponse<Page<RejectionView>> answer = batches.remarks(kind, id, params);
        refused.note(purpose, PATH, id);
        return answer;
    }

    @GET
    @Path("/{id}/remarks")
    @Produces(Batches.CSV)
    @PermissionsAllowed(
            value = {"participants.write", "participants.identify"},
            inclusive = true)
    @Operation(
            summary = "The doubtful rows as CSV, with what looks doubtful",
            description = "Needs the header Opgang-Purpose, a code of purposes; it is logged.")
    public Response remarksAsCsv(
            @PathParam("id") UUID id, @BeanParam ExcelParam excel, @HeaderParam(Purpose.HEADER) String purpose) {
        Purpose.require(purpose);
        Response answer = batches.remarksCsv(kind, id, excel);
        refused.note(purpose, PATH, id);
        return answer;
    }
}
