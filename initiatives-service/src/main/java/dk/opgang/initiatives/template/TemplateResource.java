package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Templates over HTTP. */
@Path("/v1/initiative-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiative templates")
public class TemplateResource {

    private final CurrentCaller caller;
    private final Templates templates;
    private final ListTemplates list;
    private final AddTemplate add;

    TemplateResource(CurrentCaller caller, Templates templates, ListTemplates list, AddTemplate add) {
        this.caller = caller;
        this.templates = templates;
        this.list = list;
        this.add = add;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the templates: the built-in ones and the municipality's own")
    public Page<InitiativeTemplateView> listInitiativeTemplates(@BeanParam ListParams params) {
        return list.list(caller.get(), params.toQuery());
    }

    @GET
    @Path("/{key}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a template by its key or its id")
    public RestResponse<InitiativeTemplateView> getInitiativeTemplate(
            @Parameter(description = "Key of the template") @PathParam("key") String key) {
        InitiativeTemplateView view =
                templates.view(caller.get(), key).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return Answers.found(view, view.version());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Add a template of the municipality's own")
    public RestResponse<InitiativeTemplateView> addInitiativeTemplate(InitiativeTemplate request) {
        OwnTemplate added = add.add(caller.get(), request);
        String path = "/v1/initiative-templates/" + added.template().key();
        return Answers.added(path, InitiativeTemplateView.of(added), added.version());
    }
}
