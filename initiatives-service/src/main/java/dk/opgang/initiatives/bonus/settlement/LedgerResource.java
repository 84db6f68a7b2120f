package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvOut;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.Faults;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ledger of an initiative's bonuses over HTTP. */
@Path("/v1/initiatives/{id}/bonus-ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mobility bonus")
public class LedgerResource {

    private static final List<String> HEADER =
            List.of("id", "on", "kind", "institutionId", "settlementId", "amountDkk", "balanceDkk");

    private final CurrentCaller caller;
    private final ReadLedger read;

    LedgerResource(CurrentCaller caller, ReadLedger read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "The ledger of an initiative's bonuses, oldest first",
            description =
                    "Nothing in it is ever changed or removed. An institution reads its own entries without the balance. As text/csv"
                            + " all entries, separated by the parameter delimiter: a comma, or a semicolon; excel=da for office programs.")
    public Page<LedgerEntryView> listBonusLedgerEntries(
            @PathParam("id") UUID id, @BeanParam ListParams list, @BeanParam LedgerFilters filters) {
        return read.page(caller.get(), id, list.toQuery(), filters.toRestriction());
    }

    @GET
    @Produces("text/csv")
    @PermissionsAllowed("initiatives.read")
    @Operation(hidden = true)
    public Response listBonusLedgerEntriesAsCsv(
            @PathParam("id") UUID id, @BeanParam LedgerFilters filters, @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        CsvForm form = csv.form(faults);
        faults.throwIfAny();
        List<LedgerEntryView> entries = read.all(caller.get(), id, filters.toRestriction());
        String text = CsvOut.text(form, out -> {
            out.row(HEADER);
            entries.forEach(entry -> out.row(cells(entry)));
        });
        return Response.ok(text, CsvForm.TYPE).build();
    }

    private static List<@Nullable Object> cells(LedgerEntryView it) {
        return Arrays.asList(
                it.id(), it.on(), it.kind(), it.institutionId(), it.settlementId(), it.amountDkk(), it.balanceDkk());
    }
}
