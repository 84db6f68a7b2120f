package dk.opgang.housingareas.figures.imports;

import dk.opgang.housingareas.figures.reference.ReferenceBatchKind;
import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.batch.BatchParams;
import dk.opgang.platform.batch.BatchView;
import dk.opgang.platform.batch.Batches;
import dk.opgang.platform.batch.ExcelParam;
import dk.opgang.platform.batch.RejectionParams;
import dk.opgang.platform.batch.RejectionView;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports over HTTP. An import is a batch of reference values, and has its receipt. */
@Path("/v1/reference-value-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference values")
public class ReferenceImportResource {

    private final CurrentCaller caller;
    private final Batches batches;
    private final ReferenceBatchKind kind;
    private final TableImport tables;

    ReferenceImportResource(CurrentCaller caller, Batches batches, ReferenceBatchKind kind, TableImport tables) {
        this.caller = caller;
        this.batches = batches;
        this.kind = kind;
        this.tables = tables;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("admin")
    @Operation(summary = "Import reference values from a table of StatBank or in JSON-stat")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken in, still at work",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response post(
            @Parameter(description = "statbank-csv or json-stat", required = true) @QueryParam("format") String format,
            @BeanParam BatchParams params,
            ReferenceImportRequest request) {
        WriteRight.requireOperator(caller.get());
        return tables.post(kind, format, request.mapping().ofTable(), request.data(), params);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("admin")
    @Operation(summary = "Read what became of an import")
    @APIResponse(
            responseCode = "200",
            description = "The import's batch",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response get(@PathParam("id") UUID id) {
        return batches.get(kind, id);
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("admin")
    @Operation(summary = "List the numbers of an import that were not taken")
    public RestResponse<Page<RejectionView>> rejections(@PathParam("id") UUID id, @BeanParam RejectionParams params) {
        return batches.rejections(kind, id, params);
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(Batches.CSV)
    @PermissionsAllowed("admin")
    @Operation(summary = "List the numbers of an import that were not taken")
    @APIResponse(
            responseCode = "200",
            description =
                    "The numbers with the columns of a reference value batch, and two more that say what is wrong: mended, they can be"
                            + " posted as a batch",
            content = @Content(mediaType = Batches.CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response rejectionsCsv(@PathParam("id") UUID id, @BeanParam ExcelParam excel) {
        return batches.rejectionsCsv(kind, id, excel);
    }

    @GET
    @Path("/{id}/remarks")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("admin")
    @Operation(
            summary = "List the rows of an import that were taken although they look doubtful",
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
