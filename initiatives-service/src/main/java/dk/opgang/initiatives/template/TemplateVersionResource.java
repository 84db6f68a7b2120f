package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.JsonDocument;
import dk.opgang.platform.json.MayBeEmpty;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Versions of templates over HTTP. */
@Path("/v1/initiative-templates/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiative templates")
public class TemplateVersionResource {

    private final CurrentCaller caller;
    private final WriteTemplate write;
    private final CompareVersions compare;

    TemplateVersionResource(CurrentCaller caller, WriteTemplate write, CompareVersions compare) {
        this.caller = caller;
        this.write = write;
        this.compare = compare;
    }

    @POST
    @Path("/versions")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Add the next version of a template",
            description = "Initiatives that run keep the version with which they began.")
    public RestResponse<InitiativeTemplateView> addInitiativeTemplateVersion(
            @Parameter(description = "Key of the template") @PathParam("key") String key, JsonDocument document) {
        InitiativeTemplateView added = write.addVersion(caller.get(), key, PostedTemplate.read(document));
        int number = added.versions().getLast().version();
        return Answers.added(
                "/v1/initiative-templates/" + added.template().key() + "?version=" + number, added, added.version());
    }

    @PUT
    @Path("/versions/{number}")
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Replace the document of a draft",
            description =
                    "If-Match holds the version of the template as a resource. It stays a draft, unless the state published stands"
                            + " beside the document.")
    public RestResponse<InitiativeTemplateView> replaceInitiativeTemplateVersion(
            @Parameter(description = "Key of the template") @PathParam("key") String key,
            @Parameter(description = "Version of the template") @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            JsonDocument document) {
        InitiativeTemplateView view = write.replace(caller.get(), key, number, ifMatch, PostedTemplate.read(document));
        return Answers.found(view, view.version());
    }

    @POST
    @Path("/versions/{number}/publication")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Publish a draft",
            description = "New initiatives take it from that day on, today if none is told.")
    public RestResponse<InitiativeTemplateView> publishInitiativeTemplateVersion(
            @Parameter(description = "Key of the template") @PathParam("key") String key,
            @Parameter(description = "Version of the template") @PathParam("number") int number,
            @MayBeEmpty PublicationForm request) {
        InitiativeTemplateView view = write.publish(caller.get(), key, number, request.from());
        return Answers.found(view, view.version());
    }

    @POST
    @Path("/retirement")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Retire a template", description = "No new initiatives take it; those that run go on.")
    public RestResponse<InitiativeTemplateView> retireInitiativeTemplate(
            @Parameter(description = "Key of the template") @PathParam("key") String key, RetirementForm request) {
        InitiativeTemplateView view = write.retire(caller.get(), key, request.on());
        return Answers.found(view, view.version());
    }

    @GET
    @Digested
    @Path("/versions/{number}/comparison")
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(summary = "Compare two versions of a template")
    public TemplateComparison compareInitiativeTemplateVersions(
            @Parameter(description = "Key of the template") @PathParam("key") String key,
            @Parameter(description = "Version of the template") @PathParam("number") int number,
            @Parameter(description = "The version with which it is compared; the one before if missing")
                    @QueryParam("with")
                    Integer with) {
        return compare.compare(caller.get(), key, number, with);
    }
}
