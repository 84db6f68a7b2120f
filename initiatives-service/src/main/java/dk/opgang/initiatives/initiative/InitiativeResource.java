package dk.opgang.initiatives.initiative;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Initiatives over HTTP. */
@Path("/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
public class InitiativeResource {

    private final CurrentCaller caller;
    private final Initiatives initiatives;
    private final WriteInitiative write;
    private final LeaveInitiative leave;
    private final ViewInitiatives views;

    InitiativeResource(
            CurrentCaller caller,
            Initiatives initiatives,
            WriteInitiative write,
            LeaveInitiative leave,
            ViewInitiatives views) {
        this.caller = caller;
        this.initiatives = initiatives;
        this.write = write;
        this.leave = leave;
        this.views = views;
    }

    private InitiativeView view(Initiative initiative) {
        return views.view(caller.get(), initiative);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Start an initiative, or change the one of the same source")
    public RestResponse<InitiativeView> postInitiative(InitiativeForm request) {
        return write.post(caller.get(), request).answer("/v1/initiatives", this::view);
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Expands(of = InitiativeView.class, value = "template")
    @Operation(summary = "List the initiatives that the caller takes part in")
    public Page<InitiativeView> listInitiatives(
            @BeanParam NamedListParams list,
            @Parameter(description = "Code of a municipality, three digits") @QueryParam("municipalityCode")
                    String municipalityCode,
            @Parameter(description = "Only those of this housing area") @QueryParam("housingAreaId") UUID housingAreaId,
            @Parameter(description = "Key of a template") @QueryParam("templateKey") String templateKey) {
        var page = initiatives.page(
                caller.get(),
                list.toQuery(),
                Initiatives.inMunicipality(municipalityCode),
                Initiatives.inArea(housingAreaId),
                Restriction.equal("form.templateKey", templateKey));
        return page.map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Expands(
            of = InitiativeView.class,
            value = {"template", "enrolments", "placements", "results", "groups", "employerEvents", "agreements"})
    @Operation(summary = "Read an initiative")
    public RestResponse<InitiativeView> getInitiative(@PathParam("id") UUID id) {
        return Posted.found(initiatives.get(caller.get(), id), this::view);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Change an initiative")
    public RestResponse<InitiativeView> updateInitiative(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), this::view);
    }

    @DELETE
    @Path("/{id}/municipalities/{code}")
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Take the own municipality out of an initiative",
            description =
                    "Whoever named it. Its housing areas go along; citizens who are still enrolled keep it in. If-Match "
                            + "holds the version of the initiative.")
    public void leaveInitiative(
            @PathParam("id") UUID id,
            @Parameter(description = "Code of the municipality, three digits") @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch) {
        leave.leave(caller.get(), id, code, ifMatch);
    }
}
