package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * For operators: what is published of the flows and case shares of an area, taking it back, and publishing it anew. The gateway does not
 * route it. Doing either twice is doing it once, so neither needs an idempotency key.
 */
@Path("/internal/flow-publications/{housingAreaId}")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

    private static final int LONGEST_REASON = 500;

    private final CurrentCaller caller;
    private final HousingAreas areas;
    private final WithdrawFlows flows;

    PublicationResource(CurrentCaller caller, HousingAreas areas, WithdrawFlows flows) {
        this.caller = caller;
        this.areas = areas;
        this.flows = flows;
    }

    /** Why what was published is taken back. */
    record Withdrawal(@Nullable String reason) {

        String checked() {
            Faults faults = new Faults();
            if (reason == null || reason.isBlank()) {
                faults.unreadable("/reason", CommonFault.REQUIRED);
            } else if (reason.length() > LONGEST_REASON) {
                faults.unreadable("/reason", HousingAreasFault.REASON_TOO_LONG);
            }
            faults.throwIfAny();
            return String.valueOf(reason);
        }
    }

    @GET
    @PermissionsAllowed("admin")
    @Operation(hidden = true)
    public PublicationHistory read(@PathParam("housingAreaId") UUID area) {
        return flows.read(known(area));
    }

    @POST
    @Path("/withdrawal")
    @PermissionsAllowed("admin")
    @Operation(hidden = true)
    public PublicationHistory withdraw(@PathParam("housingAreaId") UUID area, Withdrawal withdrawal) {
        return flows.withdraw(known(area), caller.get().client(), withdrawal.checked());
    }

    @POST
    @Path("/republication")
    @PermissionsAllowed("admin")
    @Operation(hidden = true)
    public PublicationHistory republish(@PathParam("housingAreaId") UUID area) {
        return flows.republish(known(area));
    }

    private UUID known(UUID area) {
        return areas.get(caller.get(), area).id();
    }
}
