package dk.opgang.network.settlement;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.PageLink;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Settlements over HTTP, as data and as tables. */
@Path(SettlementResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settlements")
public class SettlementResource {

    static final String PATH = "/v1/settlements";
    private static final String CSV = "text/csv";

    private final CurrentCaller caller;
    private final ReadSettlements read;
    private final Settlements settlements;
    private final SettlementLines lines;
    private final WriteLine write;
    private final MoveSettlement move;

    SettlementResource(
            CurrentCaller caller,
            ReadSettlements read,
            Settlements settlements,
            SettlementLines lines,
            WriteLine write,
            MoveSettlement move) {
        this.caller = caller;
        this.read = read;
        this.settlements = settlements;
        this.lines = lines;
        this.write = write;
        this.move = move;
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(
            summary = "List what the caller settles with others, by quarter and counterparty",
            description = "A settlement is there from its first line on. As text/csv a row for each, at most limit.")
    public Page<SettlementView> listSettlements(@BeanParam ListParams list, @BeanParam SettlementFilters filters) {
        return read.page(caller.get(), list.toQuery(), filters.of(caller.get()));
    }

    @GET
    @Produces(CSV)
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(hidden = true)
    public Response listSettlementsAsTable(
            @BeanParam ListParams list,
            @BeanParam SettlementFilters filters,
            @BeanParam CsvParams csv,
            @Context UriInfo address) {
        CsvForm form = csv.form();
        Page<SettlementView> page = read.page(caller.get(), list.toQuery(), filters.of(caller.get()));
        return Response.ok(SettlementCsv.heads(page.items(), form), CsvForm.TYPE)
                .header(HttpHeaders.LINK, PageLink.of(address, page))
                .build();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(
            summary = "Read a settlement with its lines and what is left when they are set off",
            description = "Only its two parties do. As text/csv a row for each line, separated by the parameter"
                    + " delimiter: a comma, or a semicolon; excel=da for office programs.")
    public RestResponse<SettlementView> getSettlement(@PathParam("id") UUID id) {
        return found(read.one(caller.get(), id));
    }

    @GET
    @Path("/{id}")
    @Produces(CSV)
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(hidden = true)
    public Response getSettlementAsTable(@PathParam("id") UUID id, @BeanParam CsvParams csv) {
        CsvForm form = csv.form();
        SettlementView settlement = read.one(caller.get(), id);
        return Response.ok(SettlementCsv.lines(settlement, form), CsvForm.TYPE)
                .tag(new EntityTag(settlement.stored().version() + "-" + form.label()))
                .build();
    }

    @POST
    @Path("/{id}/lines")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Add to a settlement what one of the two owes the other",
            description =
                    "What was proposed is open again then. Of a quarter that both have agreed on the line goes to their first open"
                            + " one after it, and belongsTo tells where it arose.")
    public RestResponse<LineView> postSettlementLine(@PathParam("id") UUID id, LineForm form) {
        Posted<SettlementLine> posted = write.post(caller.get(), id, form);
        return posted.answer(PATH + "/" + posted.resource().settlementId() + "/lines", this::view);
    }

    @GET
    @Path("/{id}/lines")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "List the lines of a settlement")
    public Page<LineView> listSettlementLines(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        settlements.get(caller.get(), id);
        return lines.page(caller.get(), list.toQuery(), Restriction.equal("settlementId", id))
                .map(this::view);
    }

    @GET
    @Path("/{id}/lines/{lineId}")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read a line of a settlement")
    public RestResponse<LineView> getSettlementLine(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId) {
        return Posted.found(lines.get(caller.get(), lineId, id), this::view);
    }

    @POST
    @Path("/{id}/transitions")
    @Idempotent
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Propose, agree to, dispute or close a settlement",
            description =
                    "Either proposes it once the quarter is over, the other agrees or disputes it, the creditor says that it was paid."
                            + " With If-Match only what was read is moved: 412 if it has changed since.")
    public RestResponse<SettlementView> moveSettlement(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, SettlementTransition told) {
        return found(move.move(caller.get(), id, ifMatch, told));
    }

    private LineView view(SettlementLine line) {
        return LineView.of(caller.get(), line);
    }

    private static RestResponse<SettlementView> found(SettlementView view) {
        return Answers.found(view, view.stored().version());
    }
}
