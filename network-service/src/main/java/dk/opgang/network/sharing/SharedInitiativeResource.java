package dk.opgang.network.sharing;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
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

/** Initiatives that are shared with the network, over HTTP. */
@Path(SharedInitiativeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shared initiatives")
public class SharedInitiativeResource {

    static final String PATH = "/v1/shared-initiatives";

    private final CurrentCaller caller;
    private final SharedInitiatives initiatives;
    private final WriteSharedInitiative write;

    SharedInitiativeResource(CurrentCaller caller, SharedInitiatives initiatives, WriteSharedInitiative write) {
        this.caller = caller;
        this.initiatives = initiatives;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Share an initiative")
    public RestResponse<SharedInitiativeView> postSharedInitiative(SharedInitiativeForm form) {
        return write.post(caller.get(), form).answer(PATH, SharedInitiativeView::of);
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List shared initiatives")
    public Page<SharedInitiativeView> listSharedInitiatives(
            @BeanParam NamedListParams list,
            @Parameter(description = "Code of the list fields: culture, health, employment")
                    @QueryParam("field")
                    @OneOf(codeList = "network-fields")
                    String field,
            @Parameter(description = "Code of a municipality, three digits") @QueryParam("municipalityCode")
                    String municipalityCode) {
        return initiatives
                .page(
                        caller.get(),
                        list.toQuery(),
                        SharedInitiatives.inField(field),
                        SharedInitiatives.runsIn(municipalityCode))
                .map(SharedInitiativeView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Expands(of = SharedInitiativeView.class, value = "adoptions")
    @Operation(summary = "Read a shared initiative")
    public RestResponse<SharedInitiativeView> getSharedInitiative(@PathParam("id") UUID id) {
        SharedInitiative shared = initiatives.get(caller.get(), id);
        return Answers.found(SharedInitiativeView.of(shared), shared.version());
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change, publish or take back a shared initiative")
    public RestResponse<SharedInitiativeView> updateSharedInitiative(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        SharedInitiative shared = write.patch(caller.get(), id, ifMatch, patch);
        return Answers.found(SharedInitiativeView.of(shared), shared.version());
    }
}
