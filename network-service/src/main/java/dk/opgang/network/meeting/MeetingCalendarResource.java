package dk.opgang.network.meeting;

import dk.opgang.network.calendar.ICalendar;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The meetings for calendar programs, for whoever has a token. */
@Path("/v1/network")
@Tag(name = "Network calendar")
public class MeetingCalendarResource {

    private final CurrentCaller caller;
    private final MeetingCalendar calendar;

    MeetingCalendarResource(CurrentCaller caller, MeetingCalendar calendar) {
        this.caller = caller;
        this.calendar = calendar;
    }

    @GET
    @Path("/meetings.ics")
    @Digested
    @Produces(ICalendar.TYPE)
    @PermissionsAllowed("network.read")
    @Operation(
            summary = "All meetings as iCalendar",
            description = "RFC 5545; what was cancelled stays for a year. No person is named.")
    public String getMeetingsCalendar() {
        return calendar.all(caller.get());
    }
}
