package dk.opgang.housingareas.observation;

import dk.opgang.housingareas.area.HousingAreas;
import dk.opgang.housingareas.support.PutPrecondition;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of an area over HTTP. */
@Path("/v1/housing-areas/{id}/observations")
@Tag(name = "Observations")
public class ObservationResource {

    private final CurrentCaller caller;
    private final HousingAreas areas;
    private final Observations observations;
    private final PutObservation put;

    ObservationResource(CurrentCaller caller, HousingAreas areas, Observations observations, PutObservation put) {
        this.caller = caller;
        this.areas = areas;
        this.observations = observations;
        this.put = put;
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the figures of an area")
    public Response list(
            @PathParam("id") UUID id,
            @BeanParam ListParams list,
            @QueryParam("indicator") String indicator,
            @QueryParam("year") Integer year,
            @Context UriInfo uri) {
        areas.get(caller.get(), id);
        var page = observations.page(
                caller.get(),
                list.toQuery(),
                Restriction.equal("housingAreaId", id),
                Restriction.equal("indicator", indicator),
                Restriction.equal("year", year));
        return Answers.page(page.map(ObservationView::of), uri);
    }

    @GET
    @Path("/{indicator}/{year}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read one figure of an area")
    @APIResponse(
            responseCode = "200",
            description = "The figure",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public Response get(
            @PathParam("id") UUID id, @PathParam("indicator") String indicator, @PathParam("year") Integer year) {
        Observation observation = observations
                .of(caller.get(), id, indicator, year)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return Answers.ok(ObservationView.of(observation), observation.version());
    }

    @PUT
    @Path("/{indicator}/{year}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Tell a figure of an area, or correct it")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Told",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public Response put(
            @PathParam("id") UUID id,
            @PathParam("indicator") String indicator,
            @PathParam("year") Integer year,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            ObservationRequest request) {
        var precondition = new PutPrecondition(ifMatch, ifNoneMatch);
        return put.put(caller.get(), id, indicator, year, precondition, request)
                .answer("/v1/housing-areas/" + id + "/observations/" + indicator + "/" + year, ObservationView::of);
    }
}
