package dk.opgang.initiatives.eligibility;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The question whether somebody fits a programme, over HTTP. */
@Path("/v1/initiative-templates/{key}/eligibility-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiative templates")
public class EligibilityResource {

    private final CurrentCaller caller;
    private final CheckEligibility check;

    EligibilityResource(CurrentCaller caller, CheckEligibility check) {
        this.caller = caller;
        this.check = check;
    }

    @POST
    @Idempotent(read = true)
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "Ask whether somebody fits a template",
            description =
                    "Answers yes, no or open with the tree of reasons. Of a described participant nothing is kept; a participant is "
                            + "shown to its municipality, and a partner who may read the enrolment is told the answer alone.")
    public RestResponse<EligibilityView> checkEligibility(
            @Parameter(description = "Key of the template") @PathParam("key") String key,
            EligibilityCheckForm request) {
        return RestResponse.ok(check.check(caller.get(), key, request));
    }
}
