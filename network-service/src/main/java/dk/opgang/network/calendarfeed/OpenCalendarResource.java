package dk.opgang.network.calendarfeed;

import dk.opgang.network.calendar.ICalendar;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The calendar at a secret address. It answers without a token, since calendar programs have none. */
@Path(OpenCalendarResource.PATH)
@Tag(name = "Network calendar")
public class OpenCalendarResource {

    static final String PATH = "/v1/network/calendars";

    private final OpenCalendar calendar;

    OpenCalendarResource(OpenCalendar calendar) {
        this.calendar = calendar;
    }

    @GET
    @Path("/{secret}.ics")
    @Digested
    @Produces(ICalendar.TYPE)
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            summary = "Subscribe to the meetings",
            description = "Without a token: the secret in the address opens it. After the address was ended: 404.")
    public RestResponse<String> getCalendar(@PathParam("secret") String secret) {
        String text =
                calendar.at(new FeedSecret(secret)).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return RestResponse.ResponseBuilder.ok(text)
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
