package dk.opgang.network.handover;

import dk.opgang.network.webhook.SecretSeal;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the receiver of a handover has to see to. */
@Path(HandoverResource.PATH + "/{id}/open-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
public class OpenItemResource {

    private final CurrentCaller caller;
    private final ReadHandover read;
    private final SeeToItem see;

    OpenItemResource(CurrentCaller caller, ReadHandover read, SeeToItem see) {
        this.caller = caller;
        this.read = read;
        this.see = see;
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(
            summary = "What the receiver has to see to",
            description = "By their numbers, all on one page unless a limit is told.")
    public Page<ItemView> listHandoverOpenItems(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return read.items(caller.get(), id, list.toQueryOfWhole());
    }

    @POST
    @Path("/{n}/completion")
    @Idempotent(sealedBy = SecretSeal.class)
    @PermissionsAllowed("exchange.write")
    @Operation(summary = "Tell that it is seen to, as the receiver")
    public RestResponse<ItemView> completeHandoverOpenItem(
            @PathParam("id") UUID id, @PathParam("n") int n, Moves.Completion told) {
        return RestResponse.ok(see.complete(caller.get(), id, n, told));
    }

    @POST
    @Path("/{n}/clock")
    @Idempotent(sealedBy = SecretSeal.class)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Tell days of an offer that a statute orders, as the receiver",
            description = "It is due a month after the wish. Days that are left out stay.")
    public RestResponse<ItemView> setHandoverClock(@PathParam("id") UUID id, @PathParam("n") int n, ClockDays told) {
        return RestResponse.ok(see.tell(caller.get(), id, n, told));
    }
}
