package dk.opgang.initiatives.result;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cohorts and funnels over HTTP. */
@Path("/v1/initiatives/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class CohortResource {

    private final CurrentCaller caller;
    private final ReadCohorts read;

    CohortResource(CurrentCaller caller, ReadCohorts read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Path("/cohorts")
    @Digested
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(
            summary = "What became of enrolments, by when they began",
            description =
                    "A municipality sees its own citizens. Everybody else sees of each ended year how many began, as it was"
                            + " published; by is year for them.")
    public CohortTable getInitiativeCohorts(
            @PathParam("id") UUID id,
            @Parameter(description = "year (default), quarter or group") @QueryParam("by") String by) {
        return read.cohorts(caller.get(), id, by);
    }

    @GET
    @Path("/funnel")
    @Digested
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(
            summary = "How many people reached which stage",
            description =
                    "A person is in a stage that it reached, whatever came between. Counts are the municipality's own citizens;"
                            + " to others they are null.")
    public List<FunnelStage> getInitiativeFunnel(
            @PathParam("id") UUID id,
            @Parameter(
                            description =
                                    "Steps, kinds of placement or outcomes, separated by commas; the ladder of the template without it")
                    @QueryParam("stages")
                    String stages) {
        return read.funnel(caller.get(), id, stages);
    }
}
