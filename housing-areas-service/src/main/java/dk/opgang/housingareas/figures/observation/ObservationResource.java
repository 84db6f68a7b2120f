package dk.opgang.housingareas.figures.observation;

import dk.opgang.housingareas.figures.table.Formats;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.support.PutPrecondition;
import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.csv.CsvParams;
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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of an area over HTTP. */
@Path("/v1/housing-areas/{id}/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations")
public class ObservationResource {

    private static final CodeList INDICATORS = CodeList.load("indicators");
    private static final String AS_OF = "The figures as they stood at this instant; a draft of then stays one";

    private final CurrentCaller caller;
    private final HousingAreas areas;
    private final Observations observations;
    private final PastObservations past;
    private final ObservationViews view;
    private final PutObservation put;
    private final BodyTags tags;

    ObservationResource(
            CurrentCaller caller,
            HousingAreas areas,
            Observations observations,
            PastObservations past,
            ObservationViews view,
            PutObservation put,
            BodyTags tags) {
        this.caller = caller;
        this.areas = areas;
        this.observations = observations;
        this.past = past;
        this.view = view;
        this.put = put;
        this.tags = tags;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the figures of an area")
    @APIResponse(
            responseCode = "200",
            description = "A page of figures",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationPage.class)),
                @Content(mediaType = Formats.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Formats.JSON_STAT, schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response list(
            @PathParam("id") UUID id,
            @BeanParam ListParams list,
            @Parameter(description = "Code of the list indicators") @QueryParam("indicator") String indicator,
            @Parameter(description = "Year of the figure, four digits") @QueryParam("year") Integer year,
            @Parameter(description = AS_OF) @QueryParam("asOf") Instant asOf,
            @BeanParam CsvParams csv,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        csv.form(faults);
        Rules.code(INDICATORS, indicator, "?indicator", faults);
        faults.throwIfAny();
        HousingArea area = areas.get(caller.get(), id);
        Restriction[] filters = {
            Restriction.equal("housingAreaId", id),
            Restriction.equal("indicator", indicator),
            Restriction.equal("year", year)
        };
        Page<? extends Figure> page = asOf == null
                ? observations.page(caller.get(), list.toQuery(), filters)
                : past.page(caller.get(), list.toQuery(), and(filters, PastObservations.at(asOf)));
        var views = new Page<>(view.of(caller.get(), area, page.items(), asOf), page.next(), page.count());
        boolean sameForAll = ObservationVisibility.isThatOfAll(caller.get());
        return Answers.page(views, uri, bound -> ObservationPage.of(bound, sameForAll));
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
            @PathParam("id") UUID id,
            @Parameter(description = "Code of the list indicators") @PathParam("indicator") String indicator,
            @Parameter(description = "Year of the figure, four digits") @PathParam("year") Integer year,
            @Parameter(description = AS_OF) @QueryParam("asOf") Instant asOf) {
        HousingArea area = areas.get(caller.get(), id);
        Optional<? extends Figure> found = asOf == null
                ? observations.of(caller.get(), id, indicator, year)
                : past.first(
                        caller.get(),
                        Restriction.equal("housingAreaId", id),
                        Restriction.equal("indicator", indicator),
                        Restriction.equal("year", year),
                        PastObservations.at(asOf));
        Figure figure = found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return tags.withBody(Answers.ok(view.of(caller.get(), area, figure, asOf), figure.version()));
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
            @Parameter(description = "Code of the list indicators") @PathParam("indicator") String indicator,
            @Parameter(description = "Year of the figure, four digits") @PathParam("year") Integer year,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            ObservationRequest request) {
        var precondition = new PutPrecondition(ifMatch, ifNoneMatch);
        HousingArea area = areas.get(caller.get(), id);
        return tags.withBody(put.put(caller.get(), id, indicator, year, precondition, request)
                .answer(
                        "/v1/housing-areas/" + id + "/observations/" + indicator + "/" + year,
                        it -> view.told(caller.get(), area, it)));
    }

    private static Restriction[] and(Restriction[] filters, Restriction more) {
        return Stream.concat(Stream.of(filters), Stream.of(more)).toArray(Restriction[]::new);
    }
}
