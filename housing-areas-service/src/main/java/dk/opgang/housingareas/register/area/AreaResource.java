package dk.opgang.housingareas.register.area;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Housing areas over HTTP. */
@Path("/v1/housing-areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing areas")
public class AreaResource {

    private final CurrentCaller caller;
    private final HousingAreas areas;
    private final Boundaries boundaries;
    private final WriteArea write;
    private final WantedList wanted;

    AreaResource(CurrentCaller caller, HousingAreas areas, Boundaries boundaries, WriteArea write, WantedList wanted) {
        this.caller = caller;
        this.areas = areas;
        this.boundaries = boundaries;
        this.write = write;
        this.wanted = wanted;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Register a housing area, or change the one of the same source")
    public RestResponse<HousingAreaView> registerHousingArea(HousingAreaRequest request) {
        return write.post(caller.get(), request).answer("/v1/housing-areas", HousingAreaView::of);
    }

    @GET
    @Expands(
            of = HousingAreaView.class,
            value = {"developmentPlan", "organisation", "classification"})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the housing areas")
    public Page<HousingAreaView> listHousingAreas(
            @BeanParam NamedListParams list,
            @BeanParam AreaFilter filter,
            @Parameter(
                            description =
                                    "An expanded classification is that of the list in force on this day; today if missing")
                    @QueryParam("listDate")
                    LocalDate listDate) {
        wanted.on(listDate);
        return areas.page(caller.get(), list.toQuery(), filter.restriction()).map(HousingAreaView::withoutBoundary);
    }

    @GET
    @Digested
    @Produces(AreaFeature.MEDIA_TYPE + Answers.TO_WHOM_NAMES_IT)
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(
            summary = "List the housing areas",
            description = "As JSON, or as a map: a GeoJSON FeatureCollection (RFC 7946)")
    public RestResponse<AreaFeature.Collection> mapHousingAreas(
            @BeanParam NamedListParams list, @BeanParam AreaFilter filter) {
        Page<HousingArea> page = areas.page(caller.get(), list.toQuery(), filter.restriction());
        return RestResponse.ResponseBuilder.ok(AreaFeature.Collection.of(page, boundaries.of(page.items())))
                .type(AreaFeature.MEDIA_TYPE)
                .build();
    }

    @GET
    @Path("/{id}")
    @Expands(
            of = HousingAreaView.class,
            value = {"divisions", "parcels", "plans", "developmentPlan", "organisation", "classification"})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a housing area")
    public RestResponse<HousingAreaView> getHousingArea(@PathParam("id") UUID id) {
        WholeArea whole = areas.whole(caller.get(), id);
        return Posted.found(whole.area(), it -> HousingAreaView.of(it, whole.boundary()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Change a housing area")
    public RestResponse<HousingAreaView> updateHousingArea(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), HousingAreaView::of);
    }
}
