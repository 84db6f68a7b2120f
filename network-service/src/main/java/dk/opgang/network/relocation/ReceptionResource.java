package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How families are received, over HTTP. */
@Path(RelocationCaseResource.PATH + "/{id}/reception-strategy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relocations")
public class ReceptionResource {

    private final CurrentCaller caller;
    private final WriteStrategy strategies;

    ReceptionResource(CurrentCaller caller, WriteStrategy strategies) {
        this.caller = caller;
        this.strategies = strategies;
    }

    @PUT
    @PermissionsAllowed("exchange.write")
    @Operation(summary = "Write how the family is received", description = "By the receiver of the open match.")
    public RestResponse<StrategyView> putReceptionStrategy(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            StrategyForm form) {
        Caller by = caller.get();
        Posted<ReceptionStrategy> put = strategies.put(by, id, new PutPrecondition(ifMatch, ifNoneMatch), form);
        return put.answerAt(RelocationCaseResource.PATH + "/" + id + "/reception-strategy", strategies.views(by, id));
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read how the family is received", description = "For the parties of the open match.")
    public RestResponse<StrategyView> getReceptionStrategy(@PathParam("id") UUID id) {
        Caller by = caller.get();
        return Posted.found(strategies.read(by, id), strategies.views(by, id));
    }
}
