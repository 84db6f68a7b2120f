package dk.opgang.network.meeting;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.WholeList;
import dk.opgang.platform.posted.PutPrecondition;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who comes to a meeting, over HTTP. Tags tell the body apart: it tells of the member, which is written without the row. */
@Path(MeetingResource.PATH + "/{meetingId}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network meetings")
public class AttendanceResource {

    private final CurrentCaller caller;
    private final ReadAttendance read;
    private final WriteAttendance write;
    private final BodyTags tags;

    AttendanceResource(CurrentCaller caller, ReadAttendance read, WriteAttendance write, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.tags = tags;
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(
            summary = "List who is invited and who comes",
            description = "All of them stand on one page unless a limit is told.")
    public Page<MeetingAttendanceView> listMeetingAttendance(
            @PathParam("meetingId") UUID meetingId, @BeanParam ListParams list) {
        return WholeList.page(
                read.all(caller.get(), meetingId),
                list.toQueryOfWhole(),
                row -> row.memberId().toString(),
                MeetingAttendanceView::updatedAt);
    }

    @GET
    @Path("/{memberId}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read who comes for a member", description = "Without an ETag as long as nobody was named.")
    public RestResponse<MeetingAttendanceView> getAttendance(
            @PathParam("meetingId") UUID meetingId, @PathParam("memberId") UUID memberId) {
        MeetingAttendanceView row = read.one(caller.get(), meetingId, memberId);
        return row.version() == null ? RestResponse.ok(row) : tags.withBody(Answers.found(row, row.version()));
    }

    @PUT
    @Path("/{memberId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Name who comes for a member, and who was there",
            description = "By the member itself or the coordination, once the meeting is invited to: not-invited.")
    public RestResponse<MeetingAttendanceView> putAttendance(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            MeetingAttendanceForm form) {
        return tags.withBody(
                write.put(caller.get(), meetingId, memberId, new PutPrecondition(ifMatch, ifNoneMatch), form));
    }
}
