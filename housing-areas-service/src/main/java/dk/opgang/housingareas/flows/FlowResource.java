package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.format.Formats;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Flows over HTTP. */
@Path("/v1/housing-areas/{id}/flows")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Flows")
public class FlowResource {

    private static final String PUBLIC_DAYS =
            "Without a municipality or an organisation: whole calendar years that have ended, from a 1 January to a 1 January."
                    + " Other municipalities and organisations read any first days of a month besides, up to the present one's;"
                    + " their periods of less than twelve months, and those that reach into the running year, show what follows"
                    + " from the published ones";

    private final CurrentCaller caller;
    private final ReadFlows flows;
    private final ReadFlowSeries series;

    FlowResource(CurrentCaller caller, ReadFlows flows, ReadFlowSeries series) {
        this.caller = caller;
        this.flows = flows;
        this.series = series;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed("statistics.read")
    @Operation(
            summary = "Count people on benefits on two days, and who came and went between them",
            description = PUBLIC_DAYS)
    public FlowsView getFlows(
            @PathParam("id") UUID id,
            @Parameter(description = "The day of the baseline", required = true) @QueryParam("from") LocalDate from,
            @Parameter(description = "The day of the status, later than from", required = true) @QueryParam("to")
                    LocalDate to,
            @Parameter(description = "cause: why people are new and why others are gone") @QueryParam("split")
                    String split,
            @Parameter(description = "municipality: the same table of the whole municipality beside")
                    @QueryParam("compareWith")
                    String compareWith,
            @Parameter(description = ViewAsParam.DESCRIPTION) @QueryParam("as") String as,
            @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        Split by = Split.of(split, faults);
        if (compareWith != null && !compareWith.equals("municipality")) {
            faults.unreadable("?compareWith", HousingAreasFault.UNKNOWN_COMPARISON);
        }
        boolean asPublic = ViewAsParam.of(as, faults);
        required(from, "?from", faults);
        required(to, "?to", faults);
        Period.order(from, to, "?to").ifPresent(faults::broken);
        faults.throwIfAny();
        return flows.read(caller.get(), id, new ReadingDates(from, to), by, compareWith != null, asPublic);
    }

    @GET
    @Path("/series")
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed("statistics.read")
    @Operation(summary = "The flow tables of an area month by month or quarter by quarter", description = PUBLIC_DAYS)
    public FlowSeriesView getFlowSeries(
            @PathParam("id") UUID id,
            @Parameter(description = "The first reading date", required = true) @QueryParam("from") LocalDate from,
            @Parameter(description = "The last reading date, later than from", required = true) @QueryParam("to")
                    LocalDate to,
            @Parameter(description = "month (the default) or quarter") @QueryParam("interval") String interval,
            @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        Interval step = Interval.of(interval, faults);
        required(from, "?from", faults);
        required(to, "?to", faults);
        Period.order(from, to, "?to").ifPresent(faults::broken);
        faults.throwIfAny();
        ReadingDates whole = new ReadingDates(from, to);
        if (step.periods(whole).size() > Interval.MOST_PERIODS) {
            faults.broken("?to", HousingAreasFault.TOO_MANY_PERIODS);
        }
        faults.throwIfAny();
        return series.read(caller.get(), id, whole, step);
    }

    private static void required(LocalDate date, String pointer, Faults faults) {
        if (date == null) {
            faults.unreadable(pointer, CommonFault.REQUIRED);
        }
    }
}
