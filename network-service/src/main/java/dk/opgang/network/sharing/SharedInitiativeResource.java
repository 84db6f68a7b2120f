package dk.opgang.network.sharing;

import dk.opgang.network.posting.Posting;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Initiatives that are shared with the network. */
@Path(SharedInitiativeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shared initiatives")
public class SharedInitiativeResource {

    static final String PATH = "/v1/shared-initiatives";

    private final CurrentCaller caller;
    private final SharedInitiatives initiatives;
    private final ShareInitiative share;
    private final ChangeSharedInitiative change;

    SharedInitiativeResource(
            CurrentCaller caller, SharedInitiatives initiatives, ShareInitiative share, ChangeSharedInitiative change) {
        this.caller = caller;
        this.initiatives = initiatives;
        this.share = share;
        this.change = change;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("network.write")
    @Operation(summary = "Share an initiative")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = SharedInitiativeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Updated: its source was posted before",
            content = @Content(schema = @Schema(implementation = SharedInitiativeView.class)))
    public Response post(SharedInitiativeForm form) {
        Posting<SharedInitiative> posting = share.share(caller.get(), form);
        SharedInitiativeView view = SharedInitiativeView.of(posting.resource());
        return posting.created()
                ? Answers.created(PATH + "/" + view.id(), view, view.version())
                : Answers.ok(view, view.version());
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List shared initiatives")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<SharedInitiativeView> list(
            @BeanParam NamedListParams list,
            @Parameter(description = "Code of the list fields: culture, health, employment") @QueryParam("field")
                    String field,
            @Parameter(description = "Code of a municipality, three digits") @QueryParam("municipalityCode")
                    String municipalityCode) {
        Page<SharedInitiative> page = initiatives.page(
                caller.get(),
                list.toQuery(),
                SharedInitiatives.inField(field),
                SharedInitiatives.runsIn(municipalityCode));
        return page.map(SharedInitiativeView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Expands(of = SharedInitiativeView.class, value = "adoptions")
    @Operation(summary = "Read a shared initiative")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = SharedInitiativeView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(initiatives.get(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change, publish or take back a shared initiative")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = SharedInitiativeView.class)))
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return answer(change.change(caller.get(), id, ifMatch, patch));
    }

    private static Response answer(SharedInitiative shared) {
        return Answers.ok(SharedInitiativeView.of(shared), shared.version());
    }
}
