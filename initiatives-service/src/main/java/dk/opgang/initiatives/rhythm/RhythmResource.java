package dk.opgang.initiatives.rhythm;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import io.quarkus.security.PermissionsAllowed;
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

/** How often an activity took place with an enrolment, over HTTP. */
@Path("/v1/enrolments/{id}/rhythm")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class RhythmResource {

    private final CurrentCaller caller;
    private final ReadRhythm read;

    RhythmResource(CurrentCaller caller, ReadRhythm read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Digested
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "Read how often an activity took place with an enrolment, and with whom",
            description =
                    "Month by month beside what the template expects of the days on which the enrolment was active in the phases"
                            + " of the rhythm. A break lies between two occasions after each other with nobody of the role in common.")
    public RhythmView getEnrolmentRhythm(
            @PathParam("id") UUID id,
            @Parameter(description = "Its key in the template; may be left out where one alone has a rhythm")
                    @QueryParam("activity")
                    String activity,
            @Parameter(description = "The last day that counts; today without it") @QueryParam("until")
                    LocalDate until) {
        return read.read(caller.get(), id, activity, until);
    }
}
