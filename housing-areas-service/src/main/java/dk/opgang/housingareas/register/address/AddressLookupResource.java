package dk.opgang.housingareas.register.address;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The areas of addresses over HTTP. A POST, so that no address stands in a URL. */
@Path("/v1/housing-areas/address-lookup")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Addresses")
public class AddressLookupResource {

    private final CurrentCaller caller;
    private final LookUpAddresses lookUp;

    AddressLookupResource(CurrentCaller caller, LookUpAddresses lookUp) {
        this.caller = caller;
        this.lookUp = lookUp;
    }

    @POST
    @Idempotent
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Find the areas that addresses lie in, one address or up to 1,000")
    public RestResponse<AddressLookup> lookUpAddresses(AddressLookupRequest request) {
        return RestResponse.ok(lookUp.find(caller.get(), request));
    }
}
