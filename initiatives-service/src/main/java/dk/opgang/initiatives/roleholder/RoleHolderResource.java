package dk.opgang.initiatives.roleholder;

import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Who has a role in an initiative, over HTTP. */
@Path("/v1/initiatives/{id}/role-holders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Role holders")
public class RoleHolderResource {

    private final CurrentCaller caller;
    private final Initiatives initiatives;
    private final RoleHolders holders;
    private final WriteRoleHolder write;

    RoleHolderResource(CurrentCaller caller, Initiatives initiatives, RoleHolders holders, WriteRoleHolder write) {
        this.caller = caller;
        this.initiatives = initiatives;
        this.holders = holders;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Register who has a role in an initiative, or change whom the same source names",
            description = "A number of the poster's own staff list: no name, no contact.")
    public RestResponse<RoleHolderView> postRoleHolder(@PathParam("id") UUID id, RoleHolderForm form) {
        Caller poster = caller.get();
        return write.post(poster, id, form)
                .answer("/v1/initiatives/" + id + "/role-holders", it -> RoleHolderView.of(poster, it));
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List who has a role in an initiative")
    public Page<RoleHolderView> listRoleHolders(
            @PathParam("id") UUID id,
            @BeanParam SourcedListParams list,
            @Parameter(description = "Only those of this role") @QueryParam("role") String role) {
        Caller reader = caller.get();
        initiatives.get(reader, id);
        return holders.page(reader, list.toQuery(), RoleHolders.of(id), Restriction.equal("form.role", role))
                .map(it -> RoleHolderView.of(reader, it));
    }

    @GET
    @Path("/{holderId}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read who has a role in an initiative")
    public RestResponse<RoleHolderView> getRoleHolder(@PathParam("id") UUID id, @PathParam("holderId") UUID holderId) {
        Caller reader = caller.get();
        return Posted.found(holders.one(reader, id, holderId), it -> RoleHolderView.of(reader, it));
    }

    @PATCH
    @Path("/{holderId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Change who has a role: the end, certificates that were seen since",
            description = "Role and organisation stay. Who has ended cannot be assigned any more.")
    public RestResponse<RoleHolderView> updateRoleHolder(
            @PathParam("id") UUID id,
            @PathParam("holderId") UUID holderId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        Caller poster = caller.get();
        return Posted.found(write.patch(poster, id, holderId, ifMatch, patch), it -> RoleHolderView.of(poster, it));
    }
}
