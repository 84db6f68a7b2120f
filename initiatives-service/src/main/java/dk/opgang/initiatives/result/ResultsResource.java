package dk.opgang.initiatives.result;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.format.Formats;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.Faults;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Results of many initiatives over HTTP. */
@Path("/v1/results")
@Tag(name = "Results")
public class ResultsResource {

    private final CurrentCaller caller;
    private final ReadAcross across;

    ResultsResource(CurrentCaller caller, ReadAcross across) {
        this.caller = caller;
        this.across = across;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed("statistics.read")
    @Operation(
            summary = "What all initiatives of a template, a municipality or an area came to",
            description =
                    "At least one of templateKey, municipalityCode, housingAreaId and initiativeId. A municipality sees the exact counts of"
                            + " its own citizens, each once over all the initiatives in which it takes part. Everybody else, also"
                            + " without a tenant, and a municipality that asks for others or with citizens=all, sees what was published"
                            + " of each initiative, taken together: whole calendar years that have ended, by=year, without small"
                            + " numbers; numbers of people only where a single initiative has any.")
    public ResultsAcross getResults(
            @BeanParam ResultFilter filter, @BeanParam ResultParams params, @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        return across.read(caller.get(), filter, params, faults);
    }
}
