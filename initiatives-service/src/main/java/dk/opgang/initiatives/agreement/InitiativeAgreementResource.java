package dk.opgang.initiatives.agreement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The agreements of an initiative over HTTP. */
@Path("/v1/initiatives/{initiativeId}/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class InitiativeAgreementResource {

    private final CurrentCaller caller;
    private final ReadAgreements read;
    private final WriteAgreement write;

    InitiativeAgreementResource(CurrentCaller caller, ReadAgreements read, WriteAgreement write) {
        this.caller = caller;
        this.read = read;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Make an agreement with a partner, or change the one of the same source",
            description =
                    "What is owed may exceed what the template asks for, and never be below it. What is left out is as the template has"
                            + " it.")
    public RestResponse<AgreementView> postAgreement(@PathParam("initiativeId") UUID initiativeId, AgreementForm form) {
        Caller poster = caller.get();
        return write.post(poster, initiativeId, form).answer("/v1/agreements", it -> AgreementView.of(it, poster));
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the agreements of an initiative; an organisation sees its own")
    public Page<AgreementView> listAgreements(
            @PathParam("initiativeId") UUID initiativeId, @BeanParam SourcedListParams list) {
        Caller reader = caller.get();
        return read.list(reader, initiativeId, list.toQuery()).map(it -> AgreementView.of(it, reader));
    }
}
