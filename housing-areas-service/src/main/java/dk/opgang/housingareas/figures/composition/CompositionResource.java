package dk.opgang.housingareas.figures.composition;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Compositions of what surrounds areas over HTTP. */
@Path("/v1/household-compositions/{scope}")
@Tag(name = "Observations")
public class CompositionResource {

    private final ReadComposition composition;

    CompositionResource(ReadComposition composition) {
        this.composition = composition;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "The households of the country, a region or a municipality by kind and year")
    public HouseholdCompositionView getHouseholdComposition(
            @Parameter(description = "national, the code of a region or of a municipality") @PathParam("scope")
                    String scope,
            @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        faults.throwIfAny();
        return composition.around(scope);
    }
}
