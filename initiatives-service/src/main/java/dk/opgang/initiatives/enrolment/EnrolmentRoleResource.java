package dk.opgang.initiatives.enrolment;

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

/** Who has which role for an enrolment, such as the same health visitor each time. */
@Path("/v1/enrolments/{id}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentRoleResource {

    private final CurrentCaller caller;
    private final ReadEnrolments read;
    private final AssignEnrolmentRole assign;

    EnrolmentRoleResource(CurrentCaller caller, ReadEnrolments read, AssignEnrolmentRole assign) {
        this.caller = caller;
        this.read = read;
        this.assign = assign;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List who has which role for an enrolment")
    public Page<EnrolmentRoleView> listEnrolmentRoles(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return read.roles(caller.get(), id, list.toQuery()).map(EnrolmentRoleView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Give somebody a role for an enrolment",
            description =
                    "A role holder of the initiative, with the profession, the certificates and the age that the template asks for.")
    public RestResponse<EnrolmentRoleView> postEnrolmentRole(@PathParam("id") UUID id, EnrolmentRoleForm request) {
        EnrolmentRole role = assign.assign(caller.get(), id, request);
        return Answers.added("/v1/enrolments/" + id + "/roles", EnrolmentRoleView.of(role), role.version());
    }

    @GET
    @Path("/{roleId}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read who has a role for an enrolment")
    public RestResponse<EnrolmentRoleView> getEnrolmentRole(
            @PathParam("id") UUID id, @PathParam("roleId") UUID roleId) {
        return Posted.found(read.role(caller.get(), id, roleId), EnrolmentRoleView::of);
    }

    @PATCH
    @Path("/{roleId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Tell when somebody's role for an enrolment ends", description = "What else it is stays.")
    public RestResponse<EnrolmentRoleView> updateEnrolmentRole(
            @PathParam("id") UUID id,
            @PathParam("roleId") UUID roleId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(assign.end(caller.get(), id, roleId, ifMatch, patch), EnrolmentRoleView::of);
    }
}
