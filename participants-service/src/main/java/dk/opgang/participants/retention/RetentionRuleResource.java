package dk.opgang.participants.retention;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.WholeList;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How long a municipality keeps what about its participants. */
@Path("/v1/retention-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionRuleResource {

    private static final String CATEGORY = "A code of retention-categories";

    private final CurrentCaller caller;
    private final ManageRules rules;

    RetentionRuleResource(CurrentCaller caller, ManageRules rules) {
        this.caller = caller;
        this.rules = rules;
    }

    @GET
    @Digested
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "List how long what is kept",
            description = "For each category the municipality's own rule, or the default with its source.")
    public Page<RetentionRuleView> listRetentionRules(@BeanParam ListParams list) {
        // A default is what it was when the service was installed: nobody has written it.
        return WholeList.page(
                rules.all(caller.get()),
                list.toQueryOfPlaces(),
                RetentionRuleView::category,
                RetentionRuleView::updatedAt);
    }

    @GET
    @Path("/{category}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read how long records of a category are kept")
    public RestResponse<RetentionRuleView> getRetentionRule(
            @Parameter(description = CATEGORY) @PathParam("category") String category) {
        RetentionRuleView view = rules.one(caller.get(), category);
        return Answers.found(view, view.version());
    }

    @PUT
    @Path("/{category}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Say how long records of a category are kept",
            description =
                    "In the place of the default, for the municipality alone. Nothing is removed by it: a run does that.")
    public RestResponse<RetentionRuleView> putRetentionRule(
            @Parameter(description = CATEGORY) @PathParam("category") String category,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            RetentionRuleForm request) {
        ManageRules.Put put = rules.put(caller.get(), category, ifMatch, ifNoneMatch, request);
        return put.isNew()
                ? Answers.added(
                        "/v1/retention-rules/" + category,
                        put.view(),
                        put.view().version())
                : Answers.found(put.view(), put.view().version());
    }
}
