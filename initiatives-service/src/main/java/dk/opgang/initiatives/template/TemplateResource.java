package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Templates over HTTP. */
@Path("/v1/initiative-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiative templates")
public class TemplateResource {

    private final CurrentCaller caller;
    private final BuiltInTemplates builtIn;
    private final OwnTemplates own;
    private final ListTemplates templates;
    private final AddTemplate add;

    TemplateResource(
            CurrentCaller caller,
            BuiltInTemplates builtIn,
            OwnTemplates own,
            ListTemplates templates,
            AddTemplate add) {
        this.caller = caller;
        this.builtIn = builtIn;
        this.own = own;
        this.templates = templates;
        this.add = add;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the templates: the built-in ones, then the municipality's own")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = InitiativeTemplatePage.class)))
    public Response list(@BeanParam ListParams list, @Context UriInfo uri) {
        return Answers.page(templates.list(caller.get(), list.toQuery()), uri);
    }

    @GET
    @Path("/{key}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a template")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response get(@PathParam("key") String key) {
        Caller asking = caller.get();
        return builtIn.find(key)
                .map(template -> Answers.ok(TemplateView.of(template), 0))
                .or(() -> own.first(asking, Restriction.equal("key", key))
                        .map(template -> Answers.ok(TemplateView.of(template), template.version())))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @POST
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Add a template of the municipality's own")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response create(TemplateRequest request) {
        OwnTemplate added = add.add(caller.get(), request);
        String path = "/v1/initiative-templates/" + added.template().key();
        return Answers.created(path, TemplateView.of(added), added.version());
    }

    /** A page as the document describes it. */
    @Schema(name = "InitiativeTemplatePage")
    record InitiativeTemplatePage(
            List<TemplateView> items,
            @Nullable String next,
            @Nullable Long count) {}
}
