package dk.opgang.initiatives.result;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.Faults;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(
            summary = "What the initiative came to, by year, quarter, benefit group or kind",
            description =
                    "A municipality sees the exact counts of its own citizens. Everybody else, and with citizens=all a"
                            + " municipality that shares the initiative, sees what was published: counts without small numbers, of"
                            + " whole calendar years that have ended: from and to are a 1 January, and by is year; anything else is"
                            + " answered with 422. What was published of a year changes with the edition of a quarter at the"
                            + " earliest. As text/csv the rows, separated by the parameter delimiter: a comma, "
                            + "or a semicolon; excel=da for office programs.")
    public ResultTable getInitiativeResults(@PathParam("id") UUID id, @BeanParam ResultParams params) {
        return results.read(caller.get(), id, params, new Faults());
    }

    @GET
    @Path("/{id}/results")
    @Produces(ResultCsv.TYPE)
    @Digested
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(hidden = true)
    public Response getInitiativeResultsAsCsv(
            @PathParam("id") UUID id, @BeanParam ResultParams params, @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        CsvForm form = csv.form(faults);
        ResultTable table = results.read(caller.get(), id, params, faults);
        return Response.ok(ResultCsv.write(table, form), CsvForm.TYPE).build();
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
