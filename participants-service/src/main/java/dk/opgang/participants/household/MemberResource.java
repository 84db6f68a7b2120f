package dk.opgang.participants.household;

import dk.opgang.participants.access.Purpose;
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

/** The members of a household. */
@Path("/v1/households/{householdId}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class MemberResource {

    private final CurrentCaller caller;
    private final ReadHouseholds read;
    private final WriteMember write;

    MemberResource(CurrentCaller caller, ReadHouseholds read, WriteMember write) {
        this.caller = caller;
        this.read = read;
        this.write = write;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Add a member to a household")
    public RestResponse<MemberView> postHouseholdMember(
            @PathParam("householdId") UUID householdId, MemberForm request) {
        return write.post(caller.get(), householdId, request)
                .answer("/v1/households/" + householdId + "/members", MemberView::of);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the members of a household")
    public Page<MemberView> listHouseholdMembers(
            @PathParam("householdId") UUID householdId,
            @BeanParam ListParams list,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.members(caller.get(), householdId, list.toQuery(), Purpose.optional(purpose));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a member of a household")
    public RestResponse<MemberView> getHouseholdMember(
            @PathParam("householdId") UUID householdId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        MemberView view = read.member(caller.get(), householdId, id, Purpose.optional(purpose));
        return Answers.found(view, view.stored().version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Let a member leave, or correct its role or days")
    public RestResponse<MemberView> updateHouseholdMember(
            @PathParam("householdId") UUID householdId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), householdId, id, ifMatch, patch), MemberView::of);
    }
}
