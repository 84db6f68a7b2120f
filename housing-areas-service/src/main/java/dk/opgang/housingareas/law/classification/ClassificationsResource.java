package dk.opgang.housingareas.law.classification;

import dk.opgang.housingareas.figures.disclosure.FigureAccess;
import dk.opgang.housingareas.figures.table.Formats;
import dk.opgang.housingareas.support.Filters;
import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.problem.Faults;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The classes of all areas over HTTP. */
@Path("/v1/classifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Classification")
public class ClassificationsResource {

    private static final CodeList CLASSES = CodeList.load("housing-area-classes");

    private final CurrentCaller caller;
    private final ClassifyAreas classify;

    ClassificationsResource(CurrentCaller caller, ClassifyAreas classify) {
        this.caller = caller;
        this.classify = classify;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the areas with their classes on a list")
    @APIResponse(
            responseCode = "200",
            description = "A page of areas",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ListedAreas.class)),
                @Content(mediaType = Formats.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Formats.JSON_STAT, schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response all(
            @BeanParam ListParams list,
            @Parameter(description = "The answer is that of the list in force on this day; today if missing")
                    @QueryParam("listDate")
                    LocalDate listDate,
            @Parameter(
                            description =
                                    "A code of housing-area-classes; undetermined finds every area that is not settled")
                    @QueryParam("class")
                    String code,
            @Parameter(description = "Code of a municipality, three digits; 0615 is taken as 615")
                    @QueryParam("municipalityCode")
                    String municipalityCode,
            @BeanParam CsvParams csv,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        csv.form(faults);
        Rules.code(CLASSES, code, "?class", faults);
        String municipality = Filters.municipality(municipalityCode, faults);
        faults.throwIfAny();
        var wanted = classify.all(caller.get(), listDate, municipality).stream()
                .filter(it -> code == null || it.standing().isListedAs(code));
        var page = ListedPage.of(wanted, ClassifyAreas.Classified::area, list.toQuery());
        var law = classify.law(listDate);
        boolean sameForAll = FigureAccess.seesWhatAllSee(caller.get());
        return Answers.page(page, uri, bound -> ListedAreas.of(bound, law, sameForAll));
    }

    @GET
    @Path("/counts")
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Count the areas of each class on a list")
    @APIResponse(
            responseCode = "200",
            description = "The counts",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClassCounts.class)),
                @Content(mediaType = Formats.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Formats.JSON_STAT, schema = @Schema(type = SchemaType.OBJECT))
            })
    public ClassCounts counts(
            @Parameter(description = "The answer is that of the list in force on this day; today if missing")
                    @QueryParam("listDate")
                    LocalDate listDate,
            @Parameter(description = "Code of a municipality, three digits; 0615 is taken as 615")
                    @QueryParam("municipalityCode")
                    String municipalityCode,
            @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        String municipality = Filters.municipality(municipalityCode, faults);
        faults.throwIfAny();
        LocalDate list = classify.listInForce(listDate);
        return ClassCounts.of(
                list,
                classify.law(list),
                classify.all(caller.get(), list, municipality),
                FigureAccess.seesWhatAllSee(caller.get()));
    }
}
