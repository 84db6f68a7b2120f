package dk.opgang.housingareas.figures.observation;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.format.Formats;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

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
    public ObservationPage listObservations(
            @PathParam("id") UUID id,
            @BeanParam ListParams list,
            @Parameter(description = "Code of the list indicators") @QueryParam("indicator") String indicator,
            @Parameter(description = "Year of the figure, four digits") @QueryParam("year") Integer year,
            @Parameter(description = AS_OF) @QueryParam("asOf") Instant asOf,
            @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        INDICATORS.fault("?indicator", indicator).ifPresent(faults::broken);
        faults.throwIfAny();
        HousingArea area = areas.get(caller.get(), id);
        Restriction wanted = Figure.of(id, indicator, year);
        Page<? extends Figure> page = asOf == null
                ? observations.page(caller.get(), list.toQuery(), wanted)
                : past.page(caller.get(), list.toQuery(), wanted, PastObservations.at(asOf));
        var views = new Page<>(view.of(caller.get(), area, page.items(), asOf), page.next(), page.count());
        boolean sameForAll = ObservationVisibility.isThatOfAll(caller.get());
        return ObservationPage.of(views, sameForAll);
    }

    @GET
    @Path("/{indicator}/{year}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read one figure of an area")
    public RestResponse<ObservationView> getObservation(
            @PathParam("id") UUID id,
            @Parameter(description = "Code of the list indicators") @PathParam("indicator") String indicator,
            @Parameter(description = "Year of the figure, four digits") @PathParam("year") Integer year,
            @Parameter(description = AS_OF) @QueryParam("asOf") Instant asOf) {
        HousingArea area = areas.get(caller.get(), id);
        Optional<? extends Figure> found = asOf == null
                ? observations.of(caller.get(), id, indicator, year)
                : past.first(caller.get(), Figure.of(id, indicator, year), PastObservations.at(asOf));
        Figure figure = found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return tags.withBody(Answers.found(view.of(caller.get(), area, figure, asOf), figure.version()));
    }

    @PUT
    @Path("/{indicator}/{year}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Tell a figure of an area, or correct it")
    public RestResponse<ObservationView> putObservation(
            @PathParam("id") UUID id,
            @Parameter(description = "Code of the list indicators") @PathParam("indicator") String indicator,
            @Parameter(description = "Year of the figure, four digits") @PathParam("year") Integer year,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            ObservationForm form) {
        var precondition = new PutPrecondition(ifMatch, ifNoneMatch);
        HousingArea area = areas.get(caller.get(), id);
        return tags.withBody(put.put(caller.get(), id, indicator, year, precondition, form)
                .answerAt(
                        "/v1/housing-areas/" + id + "/observations/" + indicator + "/" + year,
                        it -> view.told(caller.get(), area, it)));
    }
}
