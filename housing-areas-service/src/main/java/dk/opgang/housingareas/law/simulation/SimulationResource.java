package dk.opgang.housingareas.law.simulation;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Simulations over HTTP. A simulation creates nothing, so that its answer is 200 and it takes no more than the scope to read. */
@Path("/v1/housing-areas/{id}/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Way out")
public class SimulationResource {

    private final CurrentCaller caller;
    private final Simulate simulate;

    SimulationResource(CurrentCaller caller, Simulate simulate) {
        this.caller = caller;
        this.simulate = simulate;
    }

    @POST
    @Idempotent
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(
            summary = "Where an area would stand if figures changed",
            description =
                    "Classification and way out under the assumptions, beside those without them. Nothing is kept. An initiative"
                            + " without persons is expected to reach its targets; that takes the scope initiatives.read.")
    @APIResponse(
            responseCode = "200",
            description = "Both",
            content = @Content(schema = @Schema(implementation = Simulation.class)))
    public Response simulate(@PathParam("id") UUID id, SimulationRequest request) {
        return Response.ok(simulate.of(caller.get(), id, request)).build();
    }
}
