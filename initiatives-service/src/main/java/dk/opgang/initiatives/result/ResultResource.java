package dk.opgang.initiatives.result;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.Period;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Results and progress over HTTP. */
@Path("/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ResultResource {

    /** Before everything that is counted. */
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

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
                    "A municipality sees the exact counts of an initiative of its own. Everybody else sees counts "
                            + "without small numbers, of whole calendar years alone: from and to are a 1 January, and by is year; "
                            + "anything else is answered with 422. As text/csv the rows, separated by the parameter delimiter: a comma, "
                            + "or a semicolon.")
    @APIResponse(
            responseCode = "200",
            description = "The rows",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResultTable.class)),
                @Content(mediaType = ResultCsv.TYPE, schema = @Schema(implementation = String.class))
            })
    public ResultTable results(
            @PathParam("id") UUID id,
            @Parameter(description = "First day, everything before counts as well if missing") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "First day that no longer counts") @QueryParam("to") LocalDate to,
            @Parameter(description = "year (default), quarter, benefit-group or kind") @QueryParam("by") String by) {
        return results.read(caller.get(), id, period(from, to), bucket(by));
    }

    @GET
    @Path("/{id}/results")
    @Produces(ResultCsv.TYPE)
    @Digested
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(hidden = true)
    public Response resultsCsv(
            @PathParam("id") UUID id,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("by") String by,
            @QueryParam("delimiter") String delimiter) {
        char separator = ResultCsv.delimiter(delimiter);
        ResultTable table = results.read(caller.get(), id, period(from, to), bucket(by));
        return Response.ok(ResultCsv.write(table, separator), ResultCsv.TYPE + ";charset=UTF-8")
                .build();
    }

    @GET
    @Path("/{id}/progress")
    @Digested
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(summary = "The initiative's targets against actual and expected pace")
    public Progress progress(@PathParam("id") UUID id) {
        return progress.read(caller.get(), id);
    }

    private static Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null ? FIRST : from;
        if (to != null && !to.isAfter(first)) {
            throw invalid("?to", "not-after-from", "to skal ligge efter from", "to must lie after from");
        }
        return new Period(first, to);
    }

    private static Bucket bucket(@Nullable String by) {
        return Bucket.of(by == null ? Bucket.YEAR.code() : by)
                .filter(bucket -> bucket != Bucket.TOTAL)
                .orElseThrow(() -> invalid(
                        "?by",
                        "unknown-code",
                        "by er year, quarter, benefit-group eller kind",
                        "by is year, quarter, benefit-group or kind"));
    }

    private static ProblemException invalid(String pointer, String code, String da, String en) {
        return new ProblemException(CommonProblem.MALFORMED_REQUEST, List.of(Fault.at(pointer, code, da, en)));
    }
}
