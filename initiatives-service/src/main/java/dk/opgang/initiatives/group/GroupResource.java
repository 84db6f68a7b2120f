package dk.opgang.initiatives.group;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Groups over HTTP. Tags tell the body apart, since members and phases change without the group. */
@Path("/v1/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class GroupResource {

    private final CurrentCaller caller;
    private final ReadGroups read;
    private final WriteGroup write;
    private final MoveGroup move;
    private final JoinGroup join;
    private final BodyTags tags;

    GroupResource(
            CurrentCaller caller, ReadGroups read, WriteGroup write, MoveGroup move, JoinGroup join, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.move = move;
        this.join = join;
        this.tags = tags;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "Read a group with its members, its mix and its phase on a day",
            description =
                    "How many places are taken is shown to all who see the group; who takes them of own citizens, or of"
                            + " those who consent to enrolments.")
    public RestResponse<GroupView> getGroup(
            @PathParam("id") UUID id,
            @Parameter(description = "The day, today without it") @QueryParam("on") LocalDate on) {
        GroupView view = read.read(caller.get(), id, on);
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Change a group")
    @RequestBody(content = @Content(schema = @Schema(implementation = GroupForm.class)))
    public RestResponse<GroupView> updateGroup(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Caller poster = caller.get();
        return answer(poster, write.patch(poster, id, ifMatch, patch));
    }

    @POST
    @Path("/transitions")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Move a group to its next state",
            description = "It runs with enough members who are mixed as the template says, and ends or is dissolved.")
    public RestResponse<GroupView> moveGroup(@PathParam("id") UUID id, GroupTransition request) {
        Caller mover = caller.get();
        return answer(mover, move.move(mover, id, request));
    }

    @POST
    @Path("/members")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Let an enrolment, or a couple, take a place of a group",
            description = "409 group-full without a place left, group-started once nobody can join any more.")
    public RestResponse<GroupMemberView> postGroupMember(@PathParam("id") UUID id, GroupMemberForm request) {
        List<GroupMember> together = join.join(caller.get(), id, request);
        return Answers.added(
                "/v1/groups/" + id,
                GroupMemberView.of(together),
                together.getFirst().version());
    }

    @POST
    @Path("/members/{memberId}/departure")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Let a member leave a group", description = "A couple leaves together. The history stays.")
    public RestResponse<GroupMemberView> leaveGroup(
            @PathParam("id") UUID id, @PathParam("memberId") UUID memberId, DepartureForm request) {
        List<GroupMember> together = join.leave(caller.get(), id, memberId, request);
        return Answers.found(GroupMemberView.of(together), together.getFirst().version());
    }

    private RestResponse<GroupView> answer(Caller reader, InitiativeGroup group) {
        return tags.withBody(Posted.found(group, it -> read.shown(reader, it, null)));
    }
}
