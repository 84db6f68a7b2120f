package dk.opgang.housingareas.law.classification;

import dk.opgang.housingareas.figures.disclosure.FigureAccess;
import dk.opgang.housingareas.register.area.AreasParam;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.register.area.MunicipalityParam;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.codes.CodeList;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The classes of all areas over HTTP. */
@Path("/v1/classifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Classification")
public class ClassificationsResource {

    private static final CodeList CLASSES = CodeList.load("housing-area-classes");

    private final CurrentCaller caller;
    private final ClassifyAreas classify;
    private final FiguresSince figures;

    ClassificationsResource(CurrentCaller caller, ClassifyAreas classify, FiguresSince figures) {
        this.caller = caller;
        this.classify = classify;
        this.figures = figures;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the areas with their classes on a list")
    public ListedAreas listClassifications(
            @BeanParam ListParams list,
            @Parameter(description = "The answer is that of the list in force on this day; today if missing")
                    @QueryParam("listDate")
                    LocalDate listDate,
            @Parameter(
                            description =
                                    "A code of housing-area-classes; undetermined finds every area that is not settled")
                    @QueryParam("class")
                    String code,
            @BeanParam MunicipalityParam municipality,
            @BeanParam AreasParam areas,
            @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        CLASSES.fault("?class", code).ifPresent(faults::broken);
        Restriction which = HousingAreas.of(municipality.code(faults)).and(areas.restriction(faults));
        faults.throwIfAny();
        var wanted = classify.all(caller.get(), listDate, which).stream()
                .filter(it -> code == null || it.onList().isListedAs(code));
        var query = list.toQuery();
        var page = ListedPage.of(wanted, ClassifyAreas.Classified::area, query, figures.of(query.changedSince()));
        var law = classify.law(listDate);
        boolean sameForAll = FigureAccess.seesWhatAllSee(caller.get());
        return ListedAreas.of(page, law, sameForAll);
    }

    @GET
    @Path("/counts")
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Count the areas of each class on a list")
    public ClassCounts countClasses(
            @Parameter(description = "The answer is that of the list in force on this day; today if missing")
                    @QueryParam("listDate")
                    LocalDate listDate,
            @BeanParam MunicipalityParam municipality,
            @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        String municipalityCode = municipality.code(faults);
        faults.throwIfAny();
        LocalDate list = classify.listInForce(listDate);
        return ClassCounts.of(
                list,
                classify.law(list),
                classify.all(caller.get(), list, HousingAreas.of(municipalityCode)),
                FigureAccess.seesWhatAllSee(caller.get()));
    }
}
