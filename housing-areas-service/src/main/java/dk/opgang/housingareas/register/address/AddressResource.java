package dk.opgang.housingareas.register.address;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The addresses of an area over HTTP. */
@Path("/v1/housing-areas/{id}/addresses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Addresses")
public class AddressResource {

    private final CurrentCaller caller;
    private final Addresses addresses;

    AddressResource(CurrentCaller caller, Addresses addresses) {
        this.caller = caller;
        this.addresses = addresses;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Say that addresses lie in an area")
    public RestResponse<Page<AddressView>> postAddresses(@PathParam("id") UUID id, AddressesForm form) {
        List<Address> added = addresses.add(caller.get(), id, form);
        return RestResponse.ok(new Page<>(added, null, null).map(AddressView::of));
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the addresses of an area")
    public Page<AddressView> listAddresses(
            @PathParam("id") UUID id,
            @BeanParam ListParams list,
            @Parameter(description = "Only those that lie in the area on that day") @QueryParam("on") LocalDate on) {
        return addresses.page(caller.get(), id, list.toQuery(), on).map(AddressView::of);
    }

    @GET
    @Path("/{rowId}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read an address of an area")
    public RestResponse<AddressView> getAddress(@PathParam("id") UUID id, @PathParam("rowId") UUID rowId) {
        return Posted.found(addresses.get(caller.get(), id, rowId), AddressView::of);
    }

    @PATCH
    @Path("/{rowId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Say for how long an address lies in an area")
    @RequestBody(content = @Content(schema = @Schema(implementation = AddressForm.class)))
    public RestResponse<AddressView> updateAddress(
            @PathParam("id") UUID id,
            @PathParam("rowId") UUID rowId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(addresses.patch(caller.get(), id, rowId, ifMatch, patch), AddressView::of);
    }

    @DELETE
    @Path("/{rowId}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Take back an address that never lay in the area; one that left it gets an end")
    public void removeAddress(
            @PathParam("id") UUID id, @PathParam("rowId") UUID rowId, @HeaderParam("If-Match") String ifMatch) {
        addresses.remove(caller.get(), id, rowId, ifMatch);
    }
}
