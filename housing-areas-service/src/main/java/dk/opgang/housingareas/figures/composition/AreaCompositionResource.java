package dk.opgang.housingareas.figures.composition;

import dk.opgang.platform.caller.CurrentCaller;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The composition of an area over HTTP. */
@Path("/v1/housing-areas/{id}/household-composition")
@Tag(name = "Observations")
public class AreaCompositionResource {

    private final CurrentCaller caller;
    private final ReadComposition composition;

    AreaCompositionResource(CurrentCaller caller, ReadComposition composition) {
        this.caller = caller;
        this.composition = composition;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "The households of an area by kind and year")
    public HouseholdCompositionView getHousingAreaHouseholdComposition(
            @PathParam("id") UUID id, @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        faults.throwIfAny();
        return composition.ofArea(caller.get(), id);
    }
}
