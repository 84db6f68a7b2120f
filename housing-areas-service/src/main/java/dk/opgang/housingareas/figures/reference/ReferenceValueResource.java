package dk.opgang.housingareas.figures.reference;

import dk.opgang.housingareas.support.PutPrecondition;
import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reference values over HTTP. */
@Path("/v1/reference-values")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference values")
public class ReferenceValueResource {

    private static final CodeList INDICATORS = CodeList.load("indicators");

    private final CurrentCaller caller;
    private final ReferenceValues values;
    private final ReferenceValueViews views;
    private final PutReferenceValue put;
    private final BodyTags tags;

    ReferenceValueResource(
            CurrentCaller caller,
            ReferenceValues values,
            ReferenceValueViews views,
            PutReferenceValue put,
            BodyTags tags) {
        this.caller = caller;
        this.values = values;
        this.views = views;
        this.put = put;
        this.tags = tags;
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the reference values")
    public RestResponse<Page<ReferenceValueView>> list(
            @BeanParam ListParams list,
            @Parameter(description = "Code of the list indicators") @QueryParam("indicator") String indicator,
            @Parameter(description = "national, the code of a region or the code of a municipality")
                    @QueryParam("scope")
                    String scope,
            @Parameter(description = "Year of the figure, four digits") @QueryParam("year") Integer year,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        Rules.code(INDICATORS, indicator, "?indicator", faults);
        if (scope != null) {
            ReferenceScopes.check(scope, "?scope", faults);
        }
        faults.throwIfAny();
        var page = values.page(
                caller.get(),
                list.toQuery(),
                Restriction.equal("indicator", indicator),
                Restriction.equal("scope", scope == null ? null : ReferenceScopes.normalised(scope)),
                Restriction.equal("year", year));
        return Answers.page(views.of(page), uri);
    }

    @GET
    @Path("/{indicator}/{scope}/{year}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a reference value")
    @APIResponse(
            responseCode = "200",
            description = "The reference value",
            content = @Content(schema = @Schema(implementation = ReferenceValueView.class)))
    public Response get(
            @Parameter(description = "Code of the list indicators") @PathParam("indicator") String indicator,
            @Parameter(description = "national, the code of a region or the code of a municipality") @PathParam("scope")
                    String scope,
            @Parameter(description = "Year of the figure, four digits") @PathParam("year") Integer year) {
        ReferenceValue value = values.of(caller.get(), indicator, ReferenceScopes.normalised(scope), year)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return tags.withBody(Answers.ok(views.of(value), value.version()));
    }

    @PUT
    @Path("/{indicator}/{scope}/{year}")
    @PermissionsAllowed("admin")
    @Operation(summary = "Tell a reference value, or correct it")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = ReferenceValueView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Told",
            content = @Content(schema = @Schema(implementation = ReferenceValueView.class)))
    public Response put(
            @Parameter(description = "Code of the list indicators") @PathParam("indicator") String indicator,
            @Parameter(description = "national, the code of a region or the code of a municipality") @PathParam("scope")
                    String scope,
            @Parameter(description = "Year of the figure, four digits") @PathParam("year") Integer year,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            ReferenceValueRequest request) {
        var precondition = new PutPrecondition(ifMatch, ifNoneMatch);
        return tags.withBody(put.put(caller.get(), indicator, scope, year, precondition, request)
                .answer("/v1/reference-values/" + indicator + "/" + scope + "/" + year, views::of));
    }
}
