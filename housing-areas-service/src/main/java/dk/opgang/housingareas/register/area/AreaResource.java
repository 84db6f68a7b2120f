package dk.opgang.housingareas.register.area;

import dk.opgang.housingareas.support.Filters;
import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
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
import org.jspecify.annotations.Nullable;

/** Housing areas over HTTP. */
@Path("/v1/housing-areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing areas")
public class AreaResource {

    private final CurrentCaller caller;
    private final HousingAreas areas;
    private final PostArea post;
    private final ChangeArea change;
    private final Boundaries boundaries;

    AreaResource(CurrentCaller caller, HousingAreas areas, PostArea post, ChangeArea change, Boundaries boundaries) {
        this.caller = caller;
        this.areas = areas;
        this.boundaries = boundaries;
        this.post = post;
        this.change = change;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Register a housing area, or change the one of the same source")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    public Response create(AreaRequest request) {
        var posted = post.post(caller.get(), request);
        return posted.answer("/v1/housing-areas/" + posted.resource().id(), AreaView::of);
    }

    @GET
    @Expands(
            of = AreaView.class,
            value = {"developmentPlan", "organisation", "classification"})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the housing areas")
    public RestResponse<Page<AreaView>> list(
            @BeanParam NamedListParams list,
            @Parameter(description = "Code of a municipality, three digits; 0615 is taken as 615")
                    @QueryParam("municipalityCode")
                    String municipalityCode,
            @Parameter(description = "CVR number of the housing organisation that owns the homes")
                    @QueryParam("housingOrganisation")
                    String housingOrganisation,
            @Parameter(description = "The whole name") @QueryParam("name") String name,
            @Context UriInfo uri) {
        var page = page(list, municipalityCode, housingOrganisation, name);
        return Answers.page(page.map(AreaView::withoutBoundary), uri);
    }

    @GET
    @Digested
    @Produces(AreaFeature.MEDIA_TYPE + ";qs=0.5")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(
            summary = "List the housing areas",
            description = "As JSON, or as a map: a GeoJSON FeatureCollection (RFC 7946)")
    @APIResponse(
            responseCode = "200",
            description = "A page of areas",
            content =
                    @Content(
                            mediaType = AreaFeature.MEDIA_TYPE,
                            schema = @Schema(implementation = AreaFeature.Collection.class)))
    public Response map(
            @BeanParam NamedListParams list,
            @Parameter(description = "Code of a municipality, three digits; 0615 is taken as 615")
                    @QueryParam("municipalityCode")
                    String municipalityCode,
            @Parameter(description = "CVR number of the housing organisation that owns the homes")
                    @QueryParam("housingOrganisation")
                    String housingOrganisation,
            @Parameter(description = "The whole name") @QueryParam("name") String name,
            @Context UriInfo uri) {
        var page = page(list, municipalityCode, housingOrganisation, name);
        return Answers.page(page, uri, bound -> AreaFeature.Collection.of(bound, boundaries.of(bound.items())));
    }

    private Page<HousingArea> page(
            NamedListParams list,
            @Nullable String municipalityCode,
            @Nullable String housingOrganisation,
            @Nullable String name) {
        Faults faults = new Faults();
        String municipality = Filters.municipality(municipalityCode, faults);
        Rules.cvr(housingOrganisation, "?housingOrganisation", faults);
        faults.throwIfAny();
        return areas.page(
                caller.get(),
                list.toQuery(),
                Restriction.equal("municipalityCode", municipality),
                Restriction.equal("housingOrganisation", housingOrganisation),
                Restriction.equal("name", name));
    }

    @GET
    @Path("/{id}")
    @Expands(
            of = AreaView.class,
            value = {"divisions", "parcels", "plans", "developmentPlan", "organisation", "classification"})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a housing area")
    @APIResponse(
            responseCode = "200",
            description = "The housing area",
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    public Response get(@PathParam("id") UUID id) {
        HousingArea area = areas.get(caller.get(), id);
        return Answers.ok(AreaView.of(area), area.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Change a housing area")
    @APIResponse(
            responseCode = "200",
            description = "The housing area",
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        HousingArea area = change.patch(caller.get(), id, ifMatch, patch);
        return Answers.ok(AreaView.of(area), area.version());
    }
}
