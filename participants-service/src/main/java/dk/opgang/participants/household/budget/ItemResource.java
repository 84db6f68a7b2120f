package dk.opgang.participants.household.budget;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.household.FamilySeal;
import dk.opgang.participants.household.ReadFamilyRecords;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The items of a household's budget. */
@Path("/v1/households/{householdId}/budget/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class ItemResource {

    private final CurrentCaller caller;
    private final BudgetYear years;
    private final BudgetItems items;
    private final ReadFamilyRecords read;
    private final WriteItem write;
    private final ItemViews views;

    ItemResource(
            CurrentCaller caller,
            BudgetYear years,
            BudgetItems items,
            ReadFamilyRecords read,
            WriteItem write,
            ItemViews views) {
        this.caller = caller;
        this.years = years;
        this.items = items;
        this.read = read;
        this.write = write;
        this.views = views;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(sealedBy = FamilySeal.class)
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Plan an item of a household's budget",
            description = "422 budget-exceeded with remainingDkk if the frame does not suffice.")
    public RestResponse<ItemView> postHouseholdBudgetItem(
            @PathParam("householdId") UUID householdId,
            @Parameter(description = BudgetYear.DESCRIPTION) @QueryParam("year") @Nullable Integer year,
            ItemForm request) {
        return write.post(caller.get(), householdId, years.of(year), request)
                .answer("/v1/households/" + householdId + "/budget/items", views::whole);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the items of a household's budgets")
    public Page<ItemView> listHouseholdBudgetItems(
            @PathParam("householdId") UUID householdId,
            @Parameter(description = "Those of that year's budget") @QueryParam("year") @Nullable Integer year,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(
                caller.get(),
                householdId,
                items,
                list.toQuery(),
                Purpose.optional(purpose),
                views::of,
                Restriction.equal("year", year));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read an item of a household's budget")
    public RestResponse<ItemView> getHouseholdBudgetItem(
            @PathParam("householdId") UUID householdId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        ItemView view = read.one(caller.get(), householdId, items, id, Purpose.optional(purpose), views::of);
        return Answers.found(view, view.stored().version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Change, approve, spend or cancel an item",
            description = "409 transition-not-allowed if its state, or a rule of the budget, does not let it.")
    public RestResponse<ItemView> updateHouseholdBudgetItem(
            @PathParam("householdId") UUID householdId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), householdId, id, ifMatch, patch), views::whole);
    }
}
