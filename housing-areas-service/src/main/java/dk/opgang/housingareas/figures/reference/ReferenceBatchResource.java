package dk.opgang.housingareas.figures.reference;

import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.batch.BatchParams;
import dk.opgang.platform.batch.BatchView;
import dk.opgang.platform.batch.Batches;
import dk.opgang.platform.batch.ExcelParam;
import dk.opgang.platform.batch.RejectionParams;
import dk.opgang.platform.batch.RejectionView;
import dk.opgang.platform.caller.CurrentCaller;
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

/** Batches of reference values over HTTP. */
@Path("/v1/reference-value-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference values")
public class ReferenceBatchResource {

    private final CurrentCaller caller;
    private final Batches batches;
    private final ReferenceBatchKind kind;

    ReferenceBatchResource(CurrentCaller caller, Batches batches, ReferenceBatchKind kind) {
        this.caller = caller;
        this.batches = batches;
        this.kind = kind;
    }

    @POST
    @Consumes({Batches.CSV, Batches.NDJSON, MediaType.APPLICATION_JSON, Batches.CSV_TOO, Batches.EXCEL_CSV})
    @PermissionsAllowed("admin")
    @Operation(summary = "Post many reference values at once")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken in, still at work",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response post(InputStream body, @BeanParam BatchParams params) {
        WriteRight.requireOperator(caller.get());
        return batches.post(kind, body, params);
    }

    @GET
    @PermissionsAllowed("admin")
    @Operation(summary = "List the caller's reference value batches")
    public RestResponse<Page<BatchView>> list(@BeanParam ListParams params) {
        return batches.list(kind, params);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("admin")
    @Operation(summary = "Read what became of a reference value batch")
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
    @PermissionsAllowed("admin")
    @Operation(summary = "List the rejected rows of a reference value batch")
    public RestResponse<Page<RejectionView>> rejections(@PathParam("id") UUID id, @BeanParam RejectionParams params) {
        return batches.rejections(kind, id, params);
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(Batches.CSV)
    @PermissionsAllowed("admin")
    @Operation(summary = "The rejected rows as CSV, ready to mend and post again")
    public Response rejectionsAsCsv(@PathParam("id") UUID id, @BeanParam ExcelParam excel) {
        return batches.rejectionsCsv(kind, id, excel);
    }

    @GET
    @Path("/{id}/remarks")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("admin")
    @Operation(
            summary = "List the rows of a reference value batch that were taken although they look doubtful",
            description = "In the form of rejected rows; the errors are what looks doubtful")
    public RestResponse<Page<RejectionView>> remarks(@PathParam("id") UUID id, @BeanParam RejectionParams params) {
        return batches.remarks(kind, id, params);
    }

    @GET
    @Path("/{id}/remarks")
    @Produces(Batches.CSV)
    @PermissionsAllowed("admin")
    @Operation(summary = "The doubtful rows as CSV, with what looks doubtful")
    public Response remarksAsCsv(@PathParam("id") UUID id, @BeanParam ExcelParam excel) {
        return batches.remarksCsv(kind, id, excel);
    }
}
