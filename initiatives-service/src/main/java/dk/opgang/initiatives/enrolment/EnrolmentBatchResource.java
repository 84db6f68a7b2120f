package dk.opgang.initiatives.enrolment;

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

/** Batches of enrolments over HTTP. */
@Path("/v1/enrolment-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolment batches")
public class EnrolmentBatchResource {

    private final Batches batches;
    private final EnrolmentBatchKind kind;

    EnrolmentBatchResource(Batches batches, EnrolmentBatchKind kind) {
        this.batches = batches;
        this.kind = kind;
    }

    @POST
    @Consumes({Batches.CSV, Batches.NDJSON, MediaType.APPLICATION_JSON, Batches.CSV_TOO, Batches.EXCEL_CSV})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Post enrolments as CSV, NDJSON or a JSON array of any size")
    @APIResponse(
            responseCode = "201",
            description = "Done within two seconds: the receipt",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Being worked on: Location tells where the receipt will be",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response post(InputStream body, @BeanParam BatchParams params) {
        return batches.post(kind, body, params);
    }

    @GET
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "List the caller's batches of enrolments")
    @APIResponse(responseCode = "200", description = "One page")
    public RestResponse<Page<BatchView>> list(@BeanParam ListParams params) {
        return batches.list(kind, params);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Read the receipt of a batch")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response get(@PathParam("id") UUID id) {
        return batches.get(kind, id);
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "List the rejected rows of a batch; as text/csv the poster's own rows, ready to mend")
    @APIResponse(responseCode = "200", description = "One page")
    public RestResponse<Page<RejectionView>> rejections(@PathParam("id") UUID id, @BeanParam RejectionParams params) {
        return batches.rejections(kind, id, params);
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(Batches.CSV)
    @PermissionsAllowed("initiatives.write")
    @Operation(hidden = true)
    public Response rejectionsCsv(@PathParam("id") UUID id, @BeanParam ExcelParam excel) {
        return batches.rejectionsCsv(kind, id, excel);
    }

    @GET
    @Path("/{id}/remarks")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "List the rows of a batch of enrolments that were taken although they look doubtful",
            description = "In the form of rejected rows; the errors are what looks doubtful")
    @APIResponse(responseCode = "200", description = "One page")
    public RestResponse<Page<RejectionView>> remarks(@PathParam("id") UUID id, @BeanParam RejectionParams params) {
        return batches.remarks(kind, id, params);
    }

    @GET
    @Path("/{id}/remarks")
    @Produces(Batches.CSV)
    @PermissionsAllowed("initiatives.write")
    @Operation(hidden = true)
    public Response remarksCsv(@PathParam("id") UUID id, @BeanParam ExcelParam excel) {
        return batches.remarksCsv(kind, id, excel);
    }
}
