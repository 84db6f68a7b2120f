package dk.opgang.network.meeting;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.Years;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a year has of meetings and what it lacks. */
@Path("/v1/network/years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network meetings")
public class MeetingYearResource {

    private final CurrentCaller caller;
    private final Meetings meetings;
    private final MeetingRules rules = MeetingRules.load();

    MeetingYearResource(CurrentCaller caller, Meetings meetings) {
        this.caller = caller;
        this.meetings = meetings;
    }

    @GET
    @Path("/{year}")
    @Digested
    @PermissionsAllowed("network.read")
    @Operation(
            summary = "Count the meetings of the whole network in a year",
            description =
                    "One in each half of the year; of the first and the last year of the project one half alone counts.")
    public MeetingYear getMeetingYear(@PathParam("year") int year) {
        if (year < Years.FIRST || year >= Years.LAST) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        LocalDate from = LocalDate.of(year, 1, 1);
        return MeetingYear.of(
                year,
                rules.seasonsOf(year),
                meetings.list(
                        caller.get(),
                        Meetings.of(MeetingForm.NETWORK, null, from, from.plusYears(1)),
                        Meetings.standing()));
    }
}
