package dk.opgang.initiatives.contract;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What was delivered under a contract, over HTTP. */
@Path("/v1/contracts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Procurement")
public class DeliveryResource {

    private final CurrentCaller caller;
    private final ReadDeliveries read;
    private final WriteDelivery write;
    private final BusinessClock clock;

    DeliveryResource(CurrentCaller caller, ReadDeliveries read, WriteDelivery write, BusinessClock clock) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.clock = clock;
    }

    @GET
    @Path("/delivery")
    @Digested
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "How far a contract has come with what its clause asks",
            description =
                    "Persons are counted as the most of a month, since nobody is told who they were. To buyer and contractor"
                            + " few persons are not told.")
    public DeliveryStatus getContractDelivery(
            @PathParam("id") UUID id,
            @Parameter(description = "The last day that counts; today without it") @QueryParam("until")
                    LocalDate until) {
        return read.status(caller.get(), id, Objects.requireNonNullElseGet(until, clock::today));
    }

    @POST
    @Path("/deliveries")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(summary = "Tell what was done in a month, or correct what was told under the same source")
    public RestResponse<DeliveryView> postContractDelivery(@PathParam("id") UUID id, DeliveryForm form) {
        Caller poster = caller.get();
        return write.post(poster, id, form)
                .answer("/v1/contracts/" + id + "/deliveries", it -> DeliveryView.of(it, read.shownTo(poster)));
    }

    @GET
    @Path("/deliveries")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List what was told of the months of a contract")
    public Page<DeliveryView> listContractDeliveries(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        return read.list(caller.get(), id, list.toQuery());
    }

    @GET
    @Path("/deliveries/{deliveryId}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read what was told of a month")
    public RestResponse<DeliveryView> getDeliveryOfContract(
            @PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        DeliveryView view = read.one(caller.get(), id, deliveryId);
        return Answers.found(view, view.stored().version());
    }
}
