package dk.opgang.initiatives.procurement;

import dk.opgang.platform.http.Digested;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Routes of procurement over HTTP; law, which everybody reads. */
@Path("/v1/procurement-routes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Procurement")
public class ProcurementRouteResource {

    private final Routes routes;
    private final BusinessClock clock;

    ProcurementRouteResource(Routes routes, BusinessClock clock) {
        this.routes = routes;
        this.clock = clock;
    }

    @GET
    @Digested
    @PermissionsAllowed({"statistics.read", "areas.read"})
    @Operation(
            summary = "How works or advice of an amount may be awarded",
            description =
                    "By the rows in force on the day. Where the EU threshold of the day is not known, routes that depend on it are"
                            + " null and determined is false.")
    public ProcurementRoutes getProcurementRoutes(@BeanParam RouteParams params) {
        params.require();
        return routes.of(
                params.amount(),
                Objects.requireNonNull(params.subject()),
                Objects.requireNonNullElseGet(params.on(), clock::today));
    }
}
