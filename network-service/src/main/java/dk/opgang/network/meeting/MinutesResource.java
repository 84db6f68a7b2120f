package dk.opgang.network.meeting;

import dk.opgang.network.plan.TaskView;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The minutes of a meeting over HTTP. */
@Path(MeetingResource.PATH + "/{meetingId}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network meetings")
public class MinutesResource {

    private final CurrentCaller caller;
    private final Meetings meetings;
    private final MinutesOfMeetings minutes;
    private final WriteMinutes write;

    MinutesResource(CurrentCaller caller, Meetings meetings, MinutesOfMeetings minutes, WriteMinutes write) {
        this.caller = caller;
        this.meetings = meetings;
        this.minutes = minutes;
        this.write = write;
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read the minutes of a meeting")
    public RestResponse<MinutesView> getMinutes(@PathParam("meetingId") UUID meetingId) {
        meetings.get(caller.get(), meetingId);
        Minutes written =
                minutes.of(caller.get(), meetingId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return Posted.found(written, MinutesView::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Write the minutes of a meeting that was held", description = "Otherwise meeting-not-held.")
    public RestResponse<MinutesView> putMinutes(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            MinutesForm form) {
        return write.put(caller.get(), meetingId, new PutPrecondition(ifMatch, ifNoneMatch), form)
                .answerAt(MeetingResource.PATH + "/" + meetingId + "/minutes", MinutesView::of);
    }

    @POST
    @Path("/decisions/{n}/task")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Make a task of a decision",
            description = "Decisions are counted from 1. A decision becomes one task: asked again, it is the same.")
    @APIResponse(responseCode = "201", description = "Made; Location names its address")
    @APIResponse(responseCode = "200", description = "Made before: as it is now")
    public RestResponse<TaskView> postDecisionTask(@PathParam("meetingId") UUID meetingId, @PathParam("n") int n) {
        return write.task(caller.get(), meetingId, n);
    }
}
