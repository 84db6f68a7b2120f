package dk.opgang.network.budget;

import dk.opgang.network.posting.Posting;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Budgets of the network, as data and as tables. */
@Path(BudgetResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network budgets")
public class BudgetResource {

    static final String PATH = "/v1/network/budgets";
    private static final String CSV = "text/csv";

    private final CurrentCaller caller;
    private final Budgets budgets;
    private final SetUpBudget setUp;
    private final ChangeBudget change;
    private final RemoveBudget remove;
    private final StrictJson json;

    BudgetResource(
            CurrentCaller caller,
            Budgets budgets,
            SetUpBudget setUp,
            ChangeBudget change,
            RemoveBudget remove,
            StrictJson json) {
        this.caller = caller;
        this.budgets = budgets;
        this.setUp = setUp;
        this.change = change;
        this.remove = remove;
        this.json = json;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Set up a budget with its financing; the two are equal in every period")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = BudgetView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Updated: its source was posted before",
            content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public Response post(BudgetForm form) {
        return answer(setUp.setUp(caller.get(), form));
    }

    @POST
    @Idempotent
    @Consumes({CSV, "application/csv", "application/vnd.ms-excel"})
    @PermissionsAllowed("network.write")
    @Operation(summary = "Set up a budget from a table: section, line, a column for each period, total")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public Response importTable(
            @Parameter(description = "Name of the budget") @QueryParam("name") String name, TextBody table) {
        BudgetForm read = BudgetCsvReader.read(name, table.text());
        BudgetForm form = json.bind(PlainJson.MAPPER.valueToTree(read), BudgetForm.class);
        return answer(setUp.setUp(caller.get(), form));
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the budgets")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<BudgetView> list(@BeanParam SourcedListParams list) {
        return budgets.page(caller.get(), list.toQuery()).map(BudgetView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read a budget")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(budgets.get(caller.get(), id));
    }

    @GET
    @Path("/{id}")
    @Produces(CSV)
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read a budget as a table with its sums")
    public Response table(@PathParam("id") UUID id, @BeanParam CsvParams csv) {
        CsvForm form = csv.form();
        Budget budget = budgets.get(caller.get(), id);
        return Response.ok(BudgetCsv.write(budget.table(), form), CsvForm.TYPE)
                .tag(new EntityTag(budget.version() + "-" + form.label()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a budget")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return answer(change.change(caller.get(), id, ifMatch, patch));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Remove a budget")
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        remove.remove(caller.get(), id, ifMatch);
    }

    private static Response answer(Posting<Budget> posting) {
        BudgetView view = BudgetView.of(posting.resource());
        return posting.created()
                ? Answers.created(PATH + "/" + view.id(), view, view.version())
                : Answers.ok(view, view.version());
    }

    private static Response answer(Budget budget) {
        return Answers.ok(BudgetView.of(budget), budget.version());
    }
}
