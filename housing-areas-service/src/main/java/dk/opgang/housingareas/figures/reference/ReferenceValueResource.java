package dk.opgang.housingareas.figures.reference;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    public Page<ReferenceValueView> listReferenceValues(
            @BeanParam ListParams list,
            @Parameter(description = "Code of the list indicators") @QueryParam("indicator") String indicator,
            @Parameter(description = "national, the code of a region or the code of a municipality")
                    @QueryParam("scope")
                    String scope,
            @Parameter(description = "Year of the figure, four digits") @QueryParam("year") Integer year) {
        Faults faults = new Faults();
        INDICATORS.fault("?indicator", indicator).ifPresent(faults::broken);
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
        return views.of(page);
    }

    @GET
    @Path("/{indicator}/{scope}/{year}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a reference value")
    public RestResponse<ReferenceValueView> getReferenceValue(
            @Parameter(description = "Code of the list indicators") @PathParam("indicator") String indicator,
            @Parameter(description = "national, the code of a region or the code of a municipality") @PathParam("scope")
                    String scope,
            @Parameter(description = "Year of the figure, four digits") @PathParam("year") Integer year) {
        ReferenceValue value = values.of(caller.get(), new ReferenceKey(indicator, scope, year).normalised())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return tags.withBody(Posted.found(value, views::of));
    }

    @PUT
    @Path("/{indicator}/{scope}/{year}")
    @PermissionsAllowed("admin")
    @Operation(summary = "Tell a reference value, or correct it")
    public RestResponse<ReferenceValueView> putReferenceValue(
            @Parameter(description = "Code of the list indicators") @PathParam("indicator") String indicator,
            @Parameter(description = "national, the code of a region or the code of a municipality") @PathParam("scope")
                    String scope,
            @Parameter(description = "Year of the figure, four digits") @PathParam("year") Integer year,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            ReferenceValueForm form) {
        var precondition = new PutPrecondition(ifMatch, ifNoneMatch);
        return tags.withBody(put.put(caller.get(), new ReferenceKey(indicator, scope, year), precondition, form)
                .answerAt("/v1/reference-values/" + indicator + "/" + scope + "/" + year, views::of));
    }
}
