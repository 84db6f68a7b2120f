package dk.opgang.housingareas.register.organisation;

import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Housing organisations over HTTP. */
@Path("/v1/housing-organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing organisations")
public class OrganisationResource {

    private final CurrentCaller caller;
    private final HousingOrganisations organisations;
    private final PostOrganisation post;
    private final ChangeOrganisation change;

    OrganisationResource(
            CurrentCaller caller,
            HousingOrganisations organisations,
            PostOrganisation post,
            ChangeOrganisation change) {
        this.caller = caller;
        this.organisations = organisations;
        this.post = post;
        this.change = change;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Register a housing organisation, or change the one of the same source")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response create(OrganisationRequest request) {
        var posted = post.post(caller.get(), request);
        return posted.answer("/v1/housing-organisations/" + posted.resource().id(), OrganisationView::of);
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the housing organisations")
    public RestResponse<Page<OrganisationView>> list(
            @BeanParam NamedListParams list,
            @Parameter(description = "CVR number, eight digits") @QueryParam("cvr") String cvr,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        Rules.cvr(cvr, "?cvr", faults);
        faults.throwIfAny();
        var page = organisations.page(caller.get(), list.toQuery(), Restriction.equal("cvr", cvr));
        return Answers.page(page.map(OrganisationView::of), uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a housing organisation")
    @APIResponse(
            responseCode = "200",
            description = "The housing organisation",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response get(@PathParam("id") UUID id) {
        HousingOrganisation organisation = organisations.get(caller.get(), id);
        return Answers.ok(OrganisationView.of(organisation), organisation.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Rename a housing organisation")
    @APIResponse(
            responseCode = "200",
            description = "The housing organisation",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        HousingOrganisation organisation = change.patch(caller.get(), id, ifMatch, patch);
        return Answers.ok(OrganisationView.of(organisation), organisation.version());
    }
}
