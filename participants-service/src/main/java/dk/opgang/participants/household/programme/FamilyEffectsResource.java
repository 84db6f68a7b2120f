package dk.opgang.participants.household.programme;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the programme came to for one household. */
@Path("/v1/households/{householdId}/effects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class FamilyEffectsResource {

    private final CurrentCaller caller;
    private final ReadFamilyEffects read;

    FamilyEffectsResource(CurrentCaller caller, ReadFamilyEffects read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Digested
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "Hold the draws of a household in two years against each other",
            description = "The year before the step connection and the last whole year, if nothing else is asked for.")
    public FamilyEffects getHouseholdEffects(
            @PathParam("householdId") UUID householdId,
            @BeanParam EffectsParams params,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.of(caller.get(), householdId, params, Purpose.optional(purpose));
    }
}
