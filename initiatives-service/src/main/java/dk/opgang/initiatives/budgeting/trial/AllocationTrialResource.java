package dk.opgang.initiatives.budgeting.trial;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.LargeBody;
import dk.opgang.platform.json.TextBody;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Trials of allocations over HTTP. A trial creates nothing, so that its answer is 200 and it takes no more than the scope to read. */
@Path("/v1/allocation-trials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budget rounds")
public class AllocationTrialResource {

    private static final String PABULIB = "text/x-pabulib";

    private final CurrentCaller caller;
    private final Trials trials;
    private final TrialFile file;

    AllocationTrialResource(CurrentCaller caller, Trials trials, TrialFile file) {
        this.caller = caller;
        this.trials = trials;
        this.file = file;
    }

    @POST
    @Idempotent(read = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("statistics.read")
    @Operation(
            summary = "What rules would make of these ballots",
            description =
                    "By votes or by equal shares, exact to the øre; the same ballots give the same answer at any time. Nothing is"
                            + " kept. A caller has two at a time at the most, and a trial ends when its caller leaves. A file of"
                            + " Pabulib is read as well, as text/x-pabulib with the rules as parameters; its amounts are kroner.")
    public RestResponse<AllocationTrialView> tryAllocation(@LargeBody AllocationTrialForm form) {
        return RestResponse.ok(
                AllocationTrialView.of(trials.of(caller.get(), form.election(), "/allocation/unitDkk"), _ -> null));
    }

    @POST
    @Idempotent(read = true)
    @Consumes(PABULIB)
    @PermissionsAllowed("statistics.read")
    @Operation(summary = "What rules would make of the ballots of a file")
    public RestResponse<AllocationTrialView> tryAllocationOfFile(
            @BeanParam AllocationParams rules, @LargeBody TextBody text) {
        TrialFile.Read read = file.read(text.text(), rules.form());
        return RestResponse.ok(
                AllocationTrialView.of(trials.of(caller.get(), read.form().election(), "?unitDkk"), read::title));
    }
}
