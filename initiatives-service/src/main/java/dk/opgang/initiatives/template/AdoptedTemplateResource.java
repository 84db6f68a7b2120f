package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes from network-service that a municipality adopts a shared initiative, or follows a later version of it. */
@Path("/internal/adopted-templates")
@Produces(MediaType.APPLICATION_JSON)
public class AdoptedTemplateResource {

    private final CurrentCaller caller;
    private final AdoptTemplate adopt;

    AdoptedTemplateResource(CurrentCaller caller, AdoptTemplate adopt) {
        this.caller = caller;
        this.adopt = adopt;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<AdoptedTemplate> putAdoptedTemplate(AdoptionForm form) {
        return RestResponse.ok(adopt.adopt(caller.get(), form));
    }
}
