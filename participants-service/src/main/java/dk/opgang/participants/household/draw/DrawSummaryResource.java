package dk.opgang.participants.household.draw;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.Faults;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a household drew, added up. */
@Path("/v1/households/{householdId}/draws/summary")
@PermissionsAllowed("participants.read")
@Tag(name = "Households")
public class DrawSummaryResource {

    private final CurrentCaller caller;
    private final ReadDraws read;

    DrawSummaryResource(CurrentCaller caller, ReadDraws read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Digested
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add up the draws of a household by kind and year")
    public DrawSummary getHouseholdDrawSummary(
            @PathParam("householdId") UUID householdId,
            @BeanParam YearSpan span,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.summary(caller.get(), householdId, span, new Faults(), Purpose.optional(purpose));
    }

    @GET
    @Digested
    @Produces("text/csv")
    @Operation(summary = "Add up the draws of a household by kind and year")
    public Response getHouseholdDrawTable(
            @PathParam("householdId") UUID householdId,
            @BeanParam YearSpan span,
            @BeanParam CsvParams csv,
            @HeaderParam(Purpose.HEADER) String purpose) {
        Faults faults = new Faults();
        CsvForm form = csv.form(faults);
        DrawSummary summary = read.summary(caller.get(), householdId, span, faults, Purpose.optional(purpose));
        return Response.ok(summary.csv(form), CsvForm.TYPE).build();
    }
}
