package dk.opgang.initiatives.agreement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Agreements with partners over HTTP. */
@Path("/v1/agreements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementResource {

    private final CurrentCaller caller;
    private final ReadAgreements read;
    private final WriteAgreement write;
    private final WriteAgreementDelivery deliver;

    AgreementResource(CurrentCaller caller, ReadAgreements read, WriteAgreement write, WriteAgreementDelivery deliver) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.deliver = deliver;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read an agreement")
    public RestResponse<AgreementView> getAgreement(@PathParam("id") UUID id) {
        Caller reader = caller.get();
        return Posted.found(read.one(reader, id), it -> AgreementView.of(it, reader));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Change an agreement")
    @RequestBody(content = @Content(schema = @Schema(implementation = AgreementForm.class)))
    public RestResponse<AgreementView> updateAgreement(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Caller changer = caller.get();
        return Posted.found(write.patch(changer, id, ifMatch, patch), it -> AgreementView.of(it, changer));
    }

    @GET
    @Digested
    @Path("/status")
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "Where an agreement stands on a day, by obligation and period",
            description =
                    "Periods are counted from the first day of the agreement. What placements count is counted from those at the"
                            + " partner in the initiative.")
    public AgreementStatus getAgreementStatus(
            @PathParam("id") UUID id,
            @Parameter(description = "The day; today without it") @QueryParam("on") LocalDate on) {
        return read.status(caller.get(), id, on);
    }

    @POST
    @Path("/deliveries")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(summary = "Tell what a partner has delivered, or correct the delivery of the same source")
    public RestResponse<AgreementDeliveryView> postAgreementDelivery(
            @PathParam("id") UUID id, AgreementDeliveryForm form) {
        Caller poster = caller.get();
        return deliver.post(poster, id, form)
                .answer("/v1/agreements/" + id + "/deliveries", it -> AgreementDeliveryView.of(it, poster));
    }

    @GET
    @Path("/deliveries")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List what a partner has delivered")
    public Page<AgreementDeliveryView> listAgreementDeliveries(
            @PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        Caller reader = caller.get();
        return read.deliveries(reader, id, list.toQuery()).map(it -> AgreementDeliveryView.of(it, reader));
    }

    @GET
    @Path("/deliveries/{deliveryId}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read what a partner has delivered")
    public RestResponse<AgreementDeliveryView> getAgreementDelivery(
            @PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        Caller reader = caller.get();
        return Posted.found(read.delivery(reader, id, deliveryId), it -> AgreementDeliveryView.of(it, reader));
    }
}
