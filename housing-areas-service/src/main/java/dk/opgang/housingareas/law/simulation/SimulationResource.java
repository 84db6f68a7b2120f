package dk.opgang.housingareas.law.simulation;

import dk.opgang.law.simulation.Simulation;
import dk.opgang.law.simulation.SimulationRequest;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

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
    public RestResponse<Simulation> simulateHousingArea(@PathParam("id") UUID id, SimulationRequest request) {
        return RestResponse.ok(simulate.of(caller.get(), id, request));
    }
}
