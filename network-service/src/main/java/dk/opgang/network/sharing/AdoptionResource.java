package dk.opgang.network.sharing;

import dk.opgang.network.posting.Posting;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who adopts a shared initiative. */
@Path(SharedInitiativeResource.PATH + "/{id}/adoptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shared initiatives")
public class AdoptionResource {

    private final CurrentCaller caller;
    private final SharedInitiatives initiatives;
    private final Adoptions adoptions;
    private final AdoptInitiative adopt;

    AdoptionResource(CurrentCaller caller, SharedInitiatives initiatives, Adoptions adoptions, AdoptInitiative adopt) {
        this.caller = caller;
        this.initiatives = initiatives;
        this.adoptions = adoptions;
        this.adopt = adopt;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("network.write")
    @Operation(summary = "Adopt a shared initiative")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = AdoptionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Updated: its source was posted before",
            content = @Content(schema = @Schema(implementation = AdoptionView.class)))
    public Response post(@PathParam("id") UUID id, AdoptionForm form) {
        Posting<Adoption> posting = adopt.adopt(caller.get(), id, form);
        AdoptionView view = AdoptionView.of(posting.resource());
        return posting.created()
                ? Answers.created(path(id, view), view, view.version())
                : Answers.ok(view, view.version());
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List who adopts it")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<AdoptionView> list(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        SharedInitiative shared = initiatives.get(caller.get(), id);
        Page<Adoption> page =
                adoptions.page(caller.get(), list.toQuery(), Restriction.equal("sharedInitiativeId", shared.id()));
        return page.map(AdoptionView::of);
    }

    @GET
    @Path("/{adoptionId}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read an adoption")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = AdoptionView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("adoptionId") UUID adoptionId) {
        SharedInitiative shared = initiatives.get(caller.get(), id);
        Adoption adoption = adoptions.get(caller.get(), adoptionId, shared.id());
        return Answers.ok(AdoptionView.of(adoption), adoption.version());
    }

    private static String path(UUID id, AdoptionView view) {
        return SharedInitiativeResource.PATH + "/" + id + "/adoptions/" + view.id();
    }
}
