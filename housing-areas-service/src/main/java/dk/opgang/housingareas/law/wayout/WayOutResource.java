package dk.opgang.housingareas.law.wayout;

import dk.opgang.law.wayout.WayOut;
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

/** The way out over HTTP. */
@Path("/v1/housing-areas/{id}/way-out")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Way out")
public class WayOutResource {

    private final CurrentCaller caller;
    private final FindWayOut find;

    WayOutResource(CurrentCaller caller, FindWayOut find) {
        this.caller = caller;
        this.find = find;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(
            summary = "What it takes for an area to leave its classes",
            description =
                    "The list in force and five ahead: residents to move from outside work to work, the gap of each"
                            + " criterion, sets of criteria that suffice, and what follows if nothing changes")
    public WayOut getWayOut(
            @PathParam("id") UUID id,
            @Parameter(description = "The day of the question; the list in force then comes first; today if missing")
                    @QueryParam("listDate")
                    LocalDate listDate,
            @BeanParam CsvParams csv) {
        csv.form();
        return find.of(caller.get(), id, listDate);
    }
}
