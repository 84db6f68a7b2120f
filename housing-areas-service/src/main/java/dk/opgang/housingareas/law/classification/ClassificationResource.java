package dk.opgang.housingareas.law.classification;

import dk.opgang.law.classification.Classification;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.format.Formats;
import dk.opgang.platform.http.Digested;
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

/** The class of one area over HTTP. */
@Path("/v1/housing-areas/{id}/classification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Classification")
public class ClassificationResource {

    private final CurrentCaller caller;
    private final ClassifyAreas classify;

    ClassificationResource(CurrentCaller caller, ClassifyAreas classify) {
        this.caller = caller;
        this.classify = classify;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Classify an area under the law of a list, explained")
    public Classification getClassification(
            @PathParam("id") UUID id,
            @Parameter(description = "The answer is that of the list in force on this day; today if missing")
                    @QueryParam("listDate")
                    LocalDate listDate,
            @BeanParam CsvParams csv) {
        csv.form();
        return classify.one(caller.get(), id, listDate);
    }
}
