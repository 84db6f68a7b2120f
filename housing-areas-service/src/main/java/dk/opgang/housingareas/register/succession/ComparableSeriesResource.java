package dk.opgang.housingareas.register.succession;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.security.PermissionsAllowed;
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

/** Comparable series over HTTP. */
@Path("/v1/housing-areas/{id}/comparable-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations")
public class ComparableSeriesResource {

    private static final CodeList INDICATORS = CodeList.load("indicators");
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;
    private static final int YEARS = 10;

    private final CurrentCaller caller;
    private final ReadComparableSeries read;
    private final BusinessClock clock;

    ComparableSeriesResource(CurrentCaller caller, ReadComparableSeries read, BusinessClock clock) {
        this.caller = caller;
        this.read = read;
        this.clock = clock;
    }

    @GET
    @Digested
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(
            summary = "The figures of an area as it is bounded now, across splits and merges",
            description = "Counts of the areas that it follows are added, shares and means are weighed")
    public ComparableSeries getComparableSeries(
            @PathParam("id") UUID id,
            @Parameter(description = "A code of indicators", required = true) @QueryParam("indicator") String indicator,
            @Parameter(description = "First year; ten years before the last if missing") @QueryParam("fromYear")
                    Integer fromYear,
            @Parameter(description = "Last year; this year if missing") @QueryParam("toYear") Integer toYear) {
        int last = toYear == null ? clock.today().getYear() : toYear;
        int first = fromYear == null ? last - YEARS : fromYear;
        Faults faults = new Faults();
        if (indicator == null || indicator.isBlank()) {
            faults.unreadable("?indicator", HousingAreasFault.PARAMETER_REQUIRED);
        }
        INDICATORS.fault("?indicator", indicator).ifPresent(faults::broken);
        if (first < FIRST_YEAR || last > LAST_YEAR || first > last) {
            faults.broken("?fromYear", HousingAreasFault.YEARS_OUT_OF_RANGE);
        }
        faults.throwIfAny();
        return read.of(caller.get(), id, indicator, first, last);
    }
}
