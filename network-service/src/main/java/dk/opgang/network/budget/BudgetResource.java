package dk.opgang.network.budget;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.json.StrictJson;
import dk.opgang.platform.json.TextBody;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Budgets of the network, as data and as tables. */
@Path(BudgetResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network budgets")
public class BudgetResource {

    static final String PATH = "/v1/network/budgets";
    private static final String CSV = "text/csv";

    private final CurrentCaller caller;
    private final Budgets budgets;
    private final WriteBudget write;
    private final StrictJson json;

    BudgetResource(CurrentCaller caller, Budgets budgets, WriteBudget write, StrictJson json) {
        this.caller = caller;
        this.budgets = budgets;
        this.write = write;
        this.json = json;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Set up a budget with its financing; the two are equal in every period")
    public RestResponse<BudgetView> postBudget(BudgetForm form) {
        return write.post(caller.get(), form).answer(PATH, BudgetView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Consumes({CSV, "application/csv", "application/vnd.ms-excel"})
    @PermissionsAllowed("network.write")
    @Operation(summary = "Set up a budget from a table: section, line, a column for each period, total")
    public RestResponse<BudgetView> postBudgetTable(
            @Parameter(description = "Name of the budget") @QueryParam("name") String name, TextBody table) {
        BudgetForm read = BudgetCsvReader.read(name, table.text());
        BudgetForm form = json.bind(PlainJson.MAPPER.valueToTree(read), BudgetForm.class);
        return write.post(caller.get(), form).answer(PATH, BudgetView::of);
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the budgets")
    public Page<BudgetView> listBudgets(@BeanParam SourcedListParams list) {
        return budgets.page(caller.get(), list.toQuery()).map(BudgetView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read a budget")
    public RestResponse<BudgetView> getBudget(@PathParam("id") UUID id) {
        Budget budget = budgets.get(caller.get(), id);
        return Answers.found(BudgetView.of(budget), budget.version());
    }

    @GET
    @Path("/{id}")
    @Produces(CSV)
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read a budget as a table with its sums")
    public Response getBudgetTable(@PathParam("id") UUID id, @BeanParam CsvParams csv) {
        CsvForm form = csv.form();
        Budget budget = budgets.get(caller.get(), id);
        return Response.ok(BudgetCsv.write(budget.form(), form), CsvForm.TYPE)
                .tag(new EntityTag(budget.version() + "-" + form.label()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a budget")
    public RestResponse<BudgetView> updateBudget(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Budget budget = write.patch(caller.get(), id, ifMatch, patch);
        return Answers.found(BudgetView.of(budget), budget.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Remove a budget")
    public void removeBudget(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }
}
