package dk.opgang.housingareas.figures.caseshare;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.housingareas.flows.ViewAsParam;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.format.Formats;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Case shares over HTTP. */
@Path("/v1/housing-areas/{id}/case-shares")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Flows")
public class CaseShareResource {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    private final CurrentCaller caller;
    private final ReadCaseShares shares;

    CaseShareResource(CurrentCaller caller, ReadCaseShares shares) {
        this.caller = caller;
        this.shares = shares;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed("statistics.read")
    @Operation(
            summary = "Count people on benefits at each year's end, as a share of those of working age",
            description = "Without a municipality or an organisation: years that have ended")
    public CaseSharesView getCaseShares(
            @PathParam("id") UUID id,
            @Parameter(description = "The first year", required = true) @QueryParam("fromYear") Integer fromYear,
            @Parameter(description = "The last year", required = true) @QueryParam("toYear") Integer toYear,
            @Parameter(description = ViewAsParam.DESCRIPTION) @QueryParam("as") String as,
            @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        boolean asPublic = ViewAsParam.of(as, faults);
        year(fromYear, "?fromYear", faults);
        year(toYear, "?toYear", faults);
        if (faults.isEmpty() && toYear < fromYear) {
            faults.broken("?toYear", HousingAreasFault.YEAR_TO_BEFORE_FROM);
        }
        faults.throwIfAny();
        return shares.read(caller.get(), id, fromYear, toYear, asPublic);
    }

    private static void year(Integer year, String pointer, Faults faults) {
        if (year == null) {
            faults.unreadable(pointer, CommonFault.REQUIRED);
        } else if (year < FIRST_YEAR || year > LAST_YEAR) {
            faults.broken(pointer, HousingAreasFault.YEAR_OUT_OF_RANGE);
        }
    }
}
