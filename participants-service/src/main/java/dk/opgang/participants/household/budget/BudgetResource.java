package dk.opgang.participants.household.budget;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The budget of a household. */
@Path("/v1/households/{householdId}/budget")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class BudgetResource {

    private final CurrentCaller caller;
    private final BudgetYear years;
    private final ReadBudget read;
    private final PutBudget put;
    private final BodyTags tags;

    BudgetResource(CurrentCaller caller, BudgetYear years, ReadBudget read, PutBudget put, BodyTags tags) {
        this.caller = caller;
        this.years = years;
        this.read = read;
        this.put = put;
        this.tags = tags;
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read the budget of a household for a year")
    public RestResponse<BudgetView> getHouseholdBudget(
            @PathParam("householdId") UUID householdId,
            @Parameter(description = BudgetYear.DESCRIPTION) @QueryParam("year") @Nullable Integer year,
            @HeaderParam(Purpose.HEADER) String purpose) {
        BudgetView view = read.one(caller.get(), householdId, years.of(year), Purpose.optional(purpose));
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Agree on the budget of a household for a year",
            description = "The frame is at most what the household draws in the year of kinds that can be planned.")
    public RestResponse<BudgetView> putHouseholdBudget(
            @PathParam("householdId") UUID householdId,
            @Parameter(description = BudgetYear.DESCRIPTION) @QueryParam("year") @Nullable Integer year,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            BudgetForm form) {
        int wanted = years.of(year);
        Posted<Budget> posted =
                put.put(caller.get(), householdId, wanted, new PutPrecondition(ifMatch, ifNoneMatch), form);
        BudgetView view = read.view(caller.get(), posted.resource());
        return tags.withBody(
                posted.answerAt("/v1/households/" + householdId + "/budget?year=" + wanted, budget -> view));
    }
}
