package dk.opgang.network.group;

import dk.opgang.platform.caller.CurrentCaller;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The seats of a group over HTTP. */
@Path(GroupResource.PATH + "/{groupId}/seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network groups")
public class SeatResource {

    private final CurrentCaller caller;
    private final NetworkGroups groups;
    private final Seats seats;
    private final WriteSeat write;

    SeatResource(CurrentCaller caller, NetworkGroups groups, Seats seats, WriteSeat write) {
        this.caller = caller;
        this.groups = groups;
        this.seats = seats;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Give a member a seat",
            description =
                    "It must be a member on the first day: not-a-member-then. What the group then lacks is shown by the group.")
    public RestResponse<SeatView> postSeat(@PathParam("groupId") UUID groupId, SeatForm form) {
        return write.post(caller.get(), groupId, form)
                .answer(GroupResource.PATH + "/" + groupId + "/seats", SeatView::of);
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the seats of a group, former and coming ones too")
    public Page<SeatView> listSeats(
            @PathParam("groupId") UUID groupId,
            @BeanParam SourcedListParams list,
            @Parameter(description = "Only those of this member") @QueryParam("memberId") UUID memberId) {
        groups.get(caller.get(), groupId);
        return seats.page(
                        caller.get(),
                        list.toQuery(),
                        Restriction.equal("groupId", groupId),
                        Restriction.equal("form.memberId", memberId))
                .map(SeatView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read a seat")
    public RestResponse<SeatView> getSeat(@PathParam("groupId") UUID groupId, @PathParam("id") UUID id) {
        return Posted.found(seats.get(caller.get(), id, groupId), SeatView::of);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a seat; its member stays")
    public RestResponse<SeatView> updateSeat(
            @PathParam("groupId") UUID groupId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), groupId, id, ifMatch, patch), SeatView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Take back a seat that was registered by mistake")
    public void removeSeat(
            @PathParam("groupId") UUID groupId, @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), groupId, id, ifMatch);
    }
}
