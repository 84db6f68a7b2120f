package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.JsonDocument;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Language;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Templates over HTTP. */
@Path("/v1/initiative-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiative templates")
public class TemplateResource {

    private final CurrentCaller caller;
    private final Templates templates;
    private final ListTemplates list;
    private final WriteTemplate write;

    TemplateResource(CurrentCaller caller, Templates templates, ListTemplates list, WriteTemplate write) {
        this.caller = caller;
        this.templates = templates;
        this.list = list;
        this.write = write;
    }

    @GET
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(summary = "List the templates: the built-in ones and the municipality's own")
    public Page<InitiativeTemplateView> listInitiativeTemplates(
            @BeanParam ListParams params,
            @Parameter(description = "A code of initiative-themes")
                    @OneOf(codeList = "initiative-themes")
                    @QueryParam("theme")
                    String theme,
            @Parameter(description = "draft, published or retired")
                    @OneOf({"draft", "published", "retired"})
                    @QueryParam("state")
                    String state,
            @Parameter(description = "Those of files alone, or those of municipalities alone") @QueryParam("builtIn")
                    Boolean builtIn) {
        return list.list(caller.get(), params.toQuery(), TemplateFilter.of(theme, state, builtIn));
    }

    @GET
    @Path("/{key}")
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(summary = "Read a template by its key or its id")
    public RestResponse<InitiativeTemplateView> getInitiativeTemplate(
            @Parameter(description = "Key of the template") @PathParam("key") String key,
            @Parameter(description = "The version that is wanted; the current one if missing")
                    @QueryParam("version")
                    @Nullable
                    Integer version) {
        InitiativeTemplateView view = templates
                .view(caller.get(), key, version)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return Answers.found(view, view.version());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Add a template of the municipality's own")
    public RestResponse<InitiativeTemplateView> addInitiativeTemplate(JsonDocument document) {
        InitiativeTemplateView added = write.add(caller.get(), PostedTemplate.read(document));
        return Answers.added("/v1/initiative-templates/" + added.template().key(), added, added.version());
    }

    @POST
    @Path("/validation")
    @Idempotent
    @PermissionsAllowed({"initiatives.read", "initiatives.write"})
    @Operation(
            summary = "Try a document",
            description = "Every fault is told at once, with its place in the document. Nothing is kept.")
    public RestResponse<TemplateValidation> validateInitiativeTemplate(
            JsonDocument document, @Context HttpHeaders headers) {
        Locale language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return RestResponse.ok(TemplateValidation.of(PostedTemplate.faults(document), language));
    }
}
