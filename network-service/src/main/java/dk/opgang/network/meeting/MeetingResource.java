package dk.opgang.network.meeting;

import dk.opgang.network.calendar.ICalendar;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The meetings of the network over HTTP. */
@Path(MeetingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network meetings")
public class MeetingResource {

    static final String PATH = "/v1/network/meetings";

    private final CurrentCaller caller;
    private final Meetings meetings;
    private final WriteMeeting write;
    private final MeetingCalendar calendar;

    MeetingResource(CurrentCaller caller, Meetings meetings, WriteMeeting write, MeetingCalendar calendar) {
        this.caller = caller;
        this.meetings = meetings;
        this.write = write;
        this.calendar = calendar;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Plan a meeting", description = "Only the network's coordination does: coordination-only.")
    public RestResponse<MeetingView> postMeeting(MeetingForm form) {
        return write.post(caller.get(), form).answer(PATH, MeetingView::of);
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the meetings")
    public Page<MeetingView> listMeetings(
            @BeanParam SourcedListParams list,
            @Parameter(description = "A code of network-meeting-kinds")
                    @QueryParam("kind")
                    @OneOf(codeList = "network-meeting-kinds")
                    String kind,
            @Parameter(description = "Only those of this group") @QueryParam("groupId") UUID groupId,
            @Parameter(description = "A code of network-meeting-states")
                    @QueryParam("state")
                    @OneOf(codeList = "network-meeting-states")
                    String state,
            @Parameter(description = "Only those that begin on this day in Denmark or later") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Only those that begin before this day") @QueryParam("to") LocalDate to) {
        return meetings.page(
                        caller.get(),
                        list.toQuery(),
                        Meetings.of(kind, groupId, from, to),
                        Restriction.equal("state", state))
                .map(MeetingView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read a meeting")
    public RestResponse<MeetingView> getMeeting(@PathParam("id") UUID id) {
        return Posted.found(meetings.get(caller.get(), id), MeetingView::of);
    }

    @GET
    @Path("/{id}.ics")
    @Digested
    @Produces(ICalendar.TYPE)
    @PermissionsAllowed("network.read")
    @Operation(summary = "A meeting as iCalendar")
    public String getMeetingCalendar(@PathParam("id") UUID id) {
        return calendar.one(caller.get(), id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a meeting; its kind and its group stay")
    public RestResponse<MeetingView> updateMeeting(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), MeetingView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Take back a meeting that nobody is invited to",
            description = "Later it is cancelled instead: meeting-not-planned.")
    public void removeMeeting(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }

    @POST
    @Path("/{id}/transitions")
    @Idempotent
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Invite to a meeting, note that it was held, or cancel it",
            description =
                    "From planned to invited, from invited to held, from both to cancelled: otherwise transition-not-allowed."
                            + " It is not held before it begins: meeting-not-begun.")
    public RestResponse<MeetingView> moveMeeting(@PathParam("id") UUID id, MeetingTransition told) {
        return Posted.found(write.move(caller.get(), id, told), MeetingView::of);
    }
}
