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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Results and progress over HTTP. */
@Path("/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ResultResource {

    private final CurrentCaller caller;
    private final ReadResults results;
    private final ReadProgress progress;

    ResultResource(CurrentCaller caller, ReadResults results, ReadProgress progress) {
        this.caller = caller;
        this.results = results;
        this.progress = progress;
    }

    @GET
    @Path("/{id}/results")
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(
            summary = "What the initiative came to, by year or whatever else it is split by",
            description =
                    "A municipality sees the exact counts of its own citizens, with those of the whole period once more in one row."
                            + " Everybody else, and with citizens=all a municipality that shares the initiative, sees what was"
                            + " published: counts without small numbers, of whole calendar years that have ended: from and to are a"
                            + " 1 January, and by is year; anything else is answered with 422. What was published of a year changes"
                            + " with the edition of a quarter at the earliest. As text/csv the rows, separated by the parameter"
                            + " delimiter: a comma, or a semicolon; excel=da for office programs. As JSON-stat 2.0 the same numbers.")
    public ResultTable getInitiativeResults(
            @PathParam("id") UUID id, @BeanParam ResultParams params, @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        return results.read(caller.get(), id, params, faults);
    }

    @GET
    @Path("/{id}/progress")
    @Digested
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(summary = "The initiative's targets against actual and expected pace")
    public Progress getInitiativeProgress(@PathParam("id") UUID id) {
        return progress.read(caller.get(), id);
    }
}
