package dk.opgang.network.report;

import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.Language;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Period;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The final report over HTTP, as data and as a page. */
@Path("/v1/network/final-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network plan")
public class FinalReportResource {

    static final String FROM = "First day of the period in Denmark; the first of this year if missing";
    static final String TO = "First day after it; a year later if missing";

    private final ReportFigures figures;
    private final BusinessClock clock;

    FinalReportResource(ReportFigures figures, BusinessClock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    @Digested
    @PermissionsAllowed("network.read")
    @Operation(
            summary = "Report what the network came to",
            description = "Each figure is what the lists say of the period.")
    public FinalReport getFinalReport(
            @Parameter(description = FROM) @QueryParam("from") LocalDate from,
            @Parameter(description = TO) @QueryParam("to") LocalDate to) {
        return report(from, to);
    }

    @GET
    @Digested
    @Produces("text/html;charset=UTF-8")
    @PermissionsAllowed("network.read")
    @Operation(
            summary = "Report what the network came to, as a page to read",
            description = "The same as the JSON, in Danish or English by Accept-Language.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = "text/html"))
    public RestResponse<String> getFinalReportPage(
            @Parameter(description = FROM) @QueryParam("from") LocalDate from,
            @Parameter(description = TO) @QueryParam("to") LocalDate to,
            @Parameter(description = "da or en") @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        Locale language = Language.of(languages);
        return RestResponse.ResponseBuilder.ok(ReportPage.of(report(from, to), language))
                .header("Content-Language", language.getLanguage())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    private FinalReport report(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate begin = from == null ? clock.today().withDayOfYear(1) : from;
        LocalDate end = to == null ? begin.plusYears(1) : to;
        Faults faults = new Faults();
        Period.order(begin, end, "?to").ifPresent(faults::unreadable);
        faults.throwIfAny();
        return figures.of(begin, end);
    }
}
