package dk.opgang.housingareas.figures.observation;

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

/** Batches of observations over HTTP. */
@Path("/v1/observation-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations")
public class ObservationBatchResource {

    private final Batches batches;
    private final ObservationBatchKind kind;

    ObservationBatchResource(Batches batches, ObservationBatchKind kind) {
        this.batches = batches;
        this.kind = kind;
    }

    @POST
    @Consumes({Batches.CSV, Batches.NDJSON, MediaType.APPLICATION_JSON, Batches.CSV_TOO, Batches.EXCEL_CSV})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Post many figures of areas at once")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken in, still at work",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response post(InputStream body, @BeanParam BatchParams params) {
        return batches.post(kind, body, params);
    }

    @GET
    @PermissionsAllowed("areas.write")
    @Operation(summary = "List the caller's observation batches")
    public RestResponse<Page<BatchView>> list(@BeanParam ListParams params) {
        return batches.list(kind, params);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Read what became of an observation batch")
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
    @PermissionsAllowed("areas.write")
    @Operation(summary = "List the rejected rows of an observation batch")
    public RestResponse<Page<RejectionView>> rejections(@PathParam("id") UUID id, @BeanParam RejectionParams params) {
        return batches.rejections(kind, id, params);
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(Batches.CSV)
    @PermissionsAllowed("areas.write")
    @Operation(summary = "The rejected rows as CSV, ready to mend and post again")
    public Response rejectionsAsCsv(@PathParam("id") UUID id, @BeanParam ExcelParam excel) {
        return batches.rejectionsCsv(kind, id, excel);
    }

    @GET
    @Path("/{id}/remarks")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("areas.write")
    @Operation(
            summary = "List the rows of an observation batch that were taken although they look doubtful",
            description = "In the form of rejected rows; the errors are what looks doubtful")
    public RestResponse<Page<RejectionView>> remarks(@PathParam("id") UUID id, @BeanParam RejectionParams params) {
        return batches.remarks(kind, id, params);
    }

    @GET
    @Path("/{id}/remarks")
    @Produces(Batches.CSV)
    @PermissionsAllowed("areas.write")
    @Operation(summary = "The doubtful rows as CSV, with what looks doubtful")
    public Response remarksAsCsv(@PathParam("id") UUID id, @BeanParam ExcelParam excel) {
        return batches.remarksCsv(kind, id, excel);
    }
}
