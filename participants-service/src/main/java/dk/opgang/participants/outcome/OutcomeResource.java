package dk.opgang.participants.outcome;

import dk.opgang.platform.caller.CurrentCaller;
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

/** What guidance leads to, over HTTP. */
@Path("/v1/education-readiness-outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Education")
public class OutcomeResource {

    private final CurrentCaller caller;
    private final ReadOutcomes reading;

    OutcomeResource(CurrentCaller caller, ReadOutcomes reading) {
        this.caller = caller;
        this.reading = reading;
    }

    @GET
    @Digested
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "Count education readiness before and after guidance",
            description =
                    "Participants whose enrolment in the initiative began in the period: by their last assessment until that day"
                            + " and the last one later, and how many began and completed a youth education since. A"
                            + " municipality's own, exact; for others those whose enrolment and education consents show them,"
                            + " without small numbers.")
    public OutcomesView getEducationReadinessOutcomes(@BeanParam OutcomeParams params) {
        Faults faults = new Faults();
        params.check(faults);
        faults.throwIfAny();
        return reading.read(caller.get(), params);
    }
}
