package dk.opgang.platform.batch.http;

import dk.opgang.platform.batch.body.BatchTypes;
import dk.opgang.platform.http.OrAccepted;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Where the batches of a kind are posted that may hold all that their poster has, and their receipts read: as {@link BatchPaths}, with the
 * parameter that says so.
 */
public interface WholeFilePaths {

    @POST
    @Consumes({BatchTypes.CSV, BatchTypes.NDJSON, MediaType.APPLICATION_JSON, BatchTypes.CSV_TOO, BatchTypes.EXCEL_CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Post rows as CSV, NDJSON or a JSON array of any size",
            description = "A row tells what a single request tells, flat as in a table or nested; under a known key it"
                    + " corrects what the key names. What is wrong with a row stands among the rejections of the"
                    + " batch. With mode=full the rows are all that the poster has in the system of the first row: what is in"
                    + " none of them is told as missing, and nothing else becomes of it.")
    @ResponseStatus(201)
    @OrAccepted("Not done within two seconds: Location tells where the receipt will be")
    @SecurityRequirement(name = "SecurityScheme")
    RestResponse<BatchView> post(
            InputStream body,
            @BeanParam BatchParams params,
            @Parameter(description = "delta: what has changed; full: all that there is in the system of the first row")
                    @QueryParam("mode")
                    @Nullable
                    String mode);

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the caller's batches")
    @SecurityRequirement(name = "SecurityScheme")
    RestResponse<Page<BatchView>> list(@BeanParam ListParams params);

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read what became of a batch")
    @SecurityRequirement(name = "SecurityScheme")
    RestResponse<BatchView> get(@PathParam("id") UUID id);
}
