package dk.opgang.initiatives.group;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Who has which role for a group, such as its leader. */
@Path("/v1/groups/{id}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class GroupRoleResource {

    private final CurrentCaller caller;
    private final AssignGroupRole assign;

    GroupRoleResource(CurrentCaller caller, AssignGroupRole assign) {
        this.caller = caller;
        this.assign = assign;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List who has which role for a group")
    public Page<GroupRoleView> listGroupRoles(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return assign.list(caller.get(), id, list.toQuery()).map(GroupRoleView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Give somebody a role for a group",
            description =
                    "A role holder of the initiative, with the profession, the certificates and the age that the template asks for.")
    public RestResponse<GroupRoleView> postGroupRole(@PathParam("id") UUID id, GroupRoleForm request) {
        GroupRole role = assign.assign(caller.get(), id, request);
        return Answers.added("/v1/groups/" + id + "/roles/" + role.id(), GroupRoleView.of(role), role.version());
    }

    @GET
    @Path("/{roleId}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read who has a role for a group")
    public RestResponse<GroupRoleView> getGroupRole(@PathParam("id") UUID id, @PathParam("roleId") UUID roleId) {
        return Posted.found(assign.read(caller.get(), id, roleId), GroupRoleView::of);
    }

    @PATCH
    @Path("/{roleId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Tell when somebody's role for a group ends", description = "What else it is stays.")
    public RestResponse<GroupRoleView> updateGroupRole(
            @PathParam("id") UUID id,
            @PathParam("roleId") UUID roleId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(assign.end(caller.get(), id, roleId, ifMatch, patch), GroupRoleView::of);
    }
}
