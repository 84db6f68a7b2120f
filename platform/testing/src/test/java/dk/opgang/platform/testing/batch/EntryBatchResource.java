package dk.opgang.platform.testing.batch;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/entry-batches")
@Produces(MediaType.APPLICATION_JSON)
class EntryBatchResource {

    private final Batches batches;
    private final EntryBatchKind kind;

    EntryBatchResource(Batches batches, EntryBatchKind kind) {
        this.batches = batches;
        this.kind = kind;
    }

    @POST
    @Consumes({Batches.CSV, Batches.NDJSON, MediaType.APPLICATION_JSON, Batches.CSV_TOO, Batches.EXCEL_CSV})
    @PermissionsAllowed("entries.write")
    @APIResponse(
            responseCode = "201",
            description = "Done: the receipt",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Being worked on",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response post(InputStream body, @BeanParam BatchParams params) {
        return batches.post(kind, body, params);
    }

    @GET
    @PermissionsAllowed("entries.write")
    public RestResponse<Page<BatchView>> list(@BeanParam ListParams params) {
        return batches.list(kind, params);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("entries.write")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response get(@PathParam("id") UUID id) {
        return batches.get(kind, id);
    }

    @GET
    @Path("/{id}/rejections")
    @PermissionsAllowed("entries.write")
    public RestResponse<Page<RejectionView>> rejections(@PathParam("id") UUID id, @BeanParam RejectionParams params) {
        return batches.rejections(kind, id, params);
    }

    @GET
    @Path("/{id}/remarks")
    @PermissionsAllowed("entries.write")
    public RestResponse<Page<RejectionView>> remarks(@PathParam("id") UUID id, @BeanParam RejectionParams params) {
        return batches.remarks(kind, id, params);
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(Batches.CSV)
    @PermissionsAllowed("entries.write")
    public Response rejectionsAsCsv(@PathParam("id") UUID id, @BeanParam ExcelParam excel) {
        return batches.rejectionsCsv(kind, id, excel);
    }
}
