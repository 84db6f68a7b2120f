package dk.opgang.participants.household.programme;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of the programme that a household has reached. */
@Path("/v1/households/{householdId}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class FamilyStepResource {

    private final CurrentCaller caller;
    private final ReadFamilySteps read;
    private final ReachFamilyStep reach;

    FamilyStepResource(CurrentCaller caller, ReadFamilySteps read, ReachFamilyStep reach) {
        this.caller = caller;
        this.read = read;
        this.reach = reach;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Record that a household has reached a step of the programme",
            description =
                    "The next one of family-programme-steps, or an earlier one again; after exit 409 programme-ended.")
    public RestResponse<FamilyStepView> postHouseholdStep(
            @PathParam("householdId") UUID householdId, FamilyStepForm request) {
        return reach.reach(caller.get(), householdId, request)
                .answer("/v1/households/" + householdId + "/steps", FamilyStepView::of);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the steps of a household")
    public Page<FamilyStepView> listHouseholdSteps(
            @PathParam("householdId") UUID householdId,
            @BeanParam ListParams list,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(caller.get(), householdId, list.toQuery(), Purpose.optional(purpose))
                .map(FamilyStepView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a step of a household")
    public RestResponse<FamilyStepView> getHouseholdStep(
            @PathParam("householdId") UUID householdId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return Posted.found(read.one(caller.get(), householdId, id, Purpose.optional(purpose)), FamilyStepView::of);
    }
}
