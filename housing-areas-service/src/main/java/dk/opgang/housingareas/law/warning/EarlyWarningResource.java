package dk.opgang.housingareas.law.warning;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.housingareas.figures.disclosure.FigureAccess;
import dk.opgang.housingareas.law.classification.FiguresSince;
import dk.opgang.housingareas.law.classification.ListedPage;
import dk.opgang.housingareas.register.area.AreasParam;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.register.area.MunicipalityParam;
import dk.opgang.law.warning.Level;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.format.Formats;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Early warnings over HTTP. */
@Path("/v1/early-warnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Way out")
public class EarlyWarningResource {

    private final CurrentCaller caller;
    private final WarnEarly warn;
    private final FiguresSince figures;

    EarlyWarningResource(CurrentCaller caller, WarnEarly warn, FiguresSince figures) {
        this.caller = caller;
        this.warn = warn;
        this.figures = figures;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(
            summary = "How near each area is to a list",
            description =
                    "Its class now and what is expected of the next list, the distance to each threshold and the trend")
    public EarlyWarnings listEarlyWarnings(
            @BeanParam ListParams list,
            @Parameter(description = "The list in force on this day is the present one; today if missing")
                    @QueryParam("listDate")
                    LocalDate listDate,
            @BeanParam MunicipalityParam municipality,
            @BeanParam AreasParam areas,
            @Parameter(description = "none, watch, warning or on-list") @QueryParam("level") String level,
            @BeanParam CsvParams csv) {
        var query = list.toQuery();
        Faults faults = new Faults();
        csv.form(faults);
        Restriction which = HousingAreas.of(municipality.code(faults)).and(areas.restriction(faults));
        Optional<Level> wanted = level(level, faults);
        faults.throwIfAny();
        var assessed = warn.all(caller.get(), listDate, which).stream()
                .filter(it -> wanted.isEmpty() || it.verdict().level() == wanted.get());
        var page = ListedPage.of(assessed, WarnEarly.Assessed::area, query, figures.of(query.changedSince()))
                .map(EarlyWarning::of);
        boolean sameForAll = FigureAccess.seesWhatAllSee(caller.get());
        return EarlyWarnings.of(page, sameForAll);
    }

    private static Optional<Level> level(@Nullable String code, Faults faults) {
        if (code == null) {
            return Optional.empty();
        }
        Optional<Level> level = Level.of(code);
        if (level.isEmpty()) {
            faults.broken("?level", HousingAreasFault.LEVEL_UNKNOWN_CODE);
        }
        return level;
    }
}
