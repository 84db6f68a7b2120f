package dk.opgang.housingareas.figures.imports;

import dk.opgang.housingareas.figures.observation.ObservationBatchKind;
import dk.opgang.platform.batch.http.BatchParams;
import dk.opgang.platform.batch.http.BatchRowPaths;
import dk.opgang.platform.batch.http.BatchView;
import dk.opgang.platform.batch.http.Batches;
import dk.opgang.platform.batch.http.ExcelParam;
import dk.opgang.platform.batch.http.RejectionParams;
import dk.opgang.platform.batch.http.RejectionView;
import dk.opgang.platform.http.OrAccepted;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports over HTTP. An import is a batch of observations, and has its receipt; its rows have the columns of such a batch. */
@Path("/v1/observation-imports")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("areas.write")
@Tag(name = "Observations")
public class ObservationImportResource implements BatchRowPaths {

    private final Batches batches;
    private final ObservationBatchKind kind;
    private final TableImport tables;

    ObservationImportResource(Batches batches, ObservationBatchKind kind, TableImport tables) {
        this.batches = batches;
        this.kind = kind;
        this.tables = tables;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Import figures of areas from a table of StatBank or in JSON-stat")
    @ResponseStatus(201)
    @OrAccepted("Taken in, still at work")
    public RestResponse<BatchView> post(
            @Parameter(description = "statbank-csv or json-stat", required = true) @QueryParam("format") String format,
            @BeanParam BatchParams params,
            ImportRequest request) {
        return tables.post(kind, format, request.mapping().ofTable(), request.data(), params);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read what became of an import")
    public RestResponse<BatchView> get(@PathParam("id") UUID id) {
        return batches.get(kind, id);
    }

    @Override
    public RestResponse<Page<RejectionView>> rejections(UUID id, RejectionParams params) {
        return batches.rejections(kind, id, params);
    }

    @Override
    public Response rejectionsAsCsv(UUID id, ExcelParam excel) {
        return batches.rejectionsCsv(kind, id, excel);
    }

    @Override
    public RestResponse<Page<RejectionView>> remarks(UUID id, RejectionParams params) {
        return batches.remarks(kind, id, params);
    }

    @Override
    public Response remarksAsCsv(UUID id, ExcelParam excel) {
        return batches.remarksCsv(kind, id, excel);
    }
}
