package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.HouseholdProblem;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks whether the family programme is for somebody, without saying who it is, and without anything being kept. */
@Path("/v1/family-programme-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class FamilyProgrammeCheckResource {

    private final CurrentCaller caller;
    private final BusinessClock clock;

    FamilyProgrammeCheckResource(CurrentCaller caller, BusinessClock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(read = true)
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "Ask whether the family programme is for a family",
            description =
                    "For municipalities. Nothing of what is told is kept or logged; what is left out is not known.")
    @APIResponse(responseCode = "200", description = "What the rules say")
    public RestResponse<FamilyProgrammeAnswer> checkFamilyProgramme(FamilyProgrammeQuestion question) {
        if (caller.get().municipality().isEmpty()) {
            throw new ProblemException(HouseholdProblem.MUNICIPALITY_ONLY);
        }
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", question.on()).ifPresent(faults::broken);
        faults.throwIfAny();
        FamilyProgrammeAnswer answer = FamilyProgrammeAnswer.of(FamilyProgrammeRules.on(question.on()), question);
        return Answers.unstored(answer);
    }
}
