package dk.opgang.housingareas.figures.comparison;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.format.Formats;
import dk.opgang.platform.http.Digested;
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

/** Comparisons over HTTP. */
@Path("/v1/housing-areas/{id}/comparisons")
@Tag(name = "Observations")
public class ComparisonResource {

    private static final CodeList INDICATORS = CodeList.load("indicators");

    private final CurrentCaller caller;
    private final ReadComparison comparison;

    ComparisonResource(CurrentCaller caller, ReadComparison comparison) {
        this.caller = caller;
        this.comparison = comparison;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Hold an area against its municipality, its region and the country, year by year")
    public ComparisonView getComparison(
            @PathParam("id") UUID id,
            @Parameter(description = "One indicator; all of the area's if missing") @QueryParam("indicator")
                    String indicator,
            @Parameter(description = "The first year") @QueryParam("fromYear") Integer fromYear,
            @Parameter(description = "The last year") @QueryParam("toYear") Integer toYear,
            @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        INDICATORS.fault("?indicator", indicator).ifPresent(faults::broken);
        Span span = Span.of(fromYear, toYear, faults);
        faults.throwIfAny();
        return comparison.read(caller.get(), id, span, indicator);
    }
}
