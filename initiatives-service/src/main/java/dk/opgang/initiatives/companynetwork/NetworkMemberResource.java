package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The members of a network of companies over HTTP. */
@Path("/v1/company-networks/{networkId}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Company networks")
public class NetworkMemberResource {

    private final CurrentCaller caller;
    private final ReadCompanyNetworks read;
    private final WriteMember write;

    NetworkMemberResource(CurrentCaller caller, ReadCompanyNetworks read, WriteMember write) {
        this.caller = caller;
        this.read = read;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Take a company into a network",
            description = "One that is a member already at that time is 409 already-member.")
    public RestResponse<NetworkMemberView> postNetworkMember(@PathParam("networkId") UUID networkId, MemberForm form) {
        return write.post(caller.get(), networkId, form)
                .answer("/v1/company-networks/" + networkId + "/members", NetworkMemberView::of);
    }

    @GET
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(summary = "List the members of a network, those who left included")
    public Page<NetworkMemberView> listNetworkMembers(
            @PathParam("networkId") UUID networkId,
            @BeanParam ListParams list,
            @Parameter(description = "Only the company with this CVR") @QueryParam("cvr") String cvr) {
        return read.members(caller.get(), networkId, list.toQuery(), Restriction.equal("form.cvr", cvr))
                .map(NetworkMemberView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(summary = "Read a member of a network")
    public RestResponse<NetworkMemberView> getNetworkMember(
            @PathParam("networkId") UUID networkId, @PathParam("id") UUID id) {
        return Posted.found(read.member(caller.get(), networkId, id), NetworkMemberView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Change a member of a network, such as the day on which it left")
    public RestResponse<NetworkMemberView> updateNetworkMember(
            @PathParam("networkId") UUID networkId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), networkId, id, ifMatch, patch), NetworkMemberView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Take back a member that never was one",
            description = "Who leaves gets a last day instead: its time in the network stays.")
    public void removeNetworkMember(
            @PathParam("networkId") UUID networkId, @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), networkId, id, ifMatch);
    }
}
