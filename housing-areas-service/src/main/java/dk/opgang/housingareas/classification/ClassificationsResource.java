package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.list.ListParams;
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

    ClassificationsResource(CurrentCaller caller, ClassifyAreas classify) {
        this.caller = caller;
        this.classify = classify;
    }

    @GET
    @Digested
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the areas with their classes on a list")
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
            @QueryParam("municipalityCode") String municipalityCode,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        Rules.code(CLASSES, code, "?class", faults);
        String municipality = MunicipalityFilter.of(municipalityCode, faults);
        faults.throwIfAny();
        var wanted = classify.all(caller.get(), listDate, municipality).stream()
                .filter(it -> code == null || it.standing().isListedAs(code));
        var page = ListedPage.of(wanted, ClassifyAreas.Classified::area, list.toQuery());
        return Answers.page(page.map(ListedArea::of), uri);
    }
}
