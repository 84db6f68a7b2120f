package dk.opgang.platform.batch.http;

import dk.opgang.platform.batch.body.BatchTypes;
import dk.opgang.platform.list.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the rows are that a batch refused, or took although they look doubtful. */
public interface BatchRowPaths {

    @GET
    @Path("/{id}/rejections")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List the rejected rows of a batch",
            description = "As text/csv the poster's own rows with what is wrong, ready to be mended and posted again")
    @SecurityRequirement(name = "SecurityScheme")
    RestResponse<Page<RejectionView>> rejections(@PathParam("id") UUID id, @BeanParam RejectionParams params);

    @GET
    @Path("/{id}/rejections")
    @Produces(BatchTypes.CSV)
    @Operation(summary = "List the rejected rows of a batch")
    @APIResponse(responseCode = "200", description = "One page; as text/csv all of them")
    @SecurityRequirement(name = "SecurityScheme")
    Response rejectionsAsCsv(@PathParam("id") UUID id, @BeanParam ExcelParam excel);

    @GET
    @Path("/{id}/remarks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List the rows of a batch that were taken although they look doubtful",
            description = "In the form of rejected rows; the errors are what looks doubtful")
    @SecurityRequirement(name = "SecurityScheme")
    RestResponse<Page<RejectionView>> remarks(@PathParam("id") UUID id, @BeanParam RejectionParams params);

    @GET
    @Path("/{id}/remarks")
    @Produces(BatchTypes.CSV)
    @Operation(summary = "List the rows of a batch that were taken although they look doubtful")
    @APIResponse(responseCode = "200", description = "One page; as text/csv all of them")
    @SecurityRequirement(name = "SecurityScheme")
    Response remarksAsCsv(@PathParam("id") UUID id, @BeanParam ExcelParam excel);
}
