package dk.opgang.participants.attendance;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.format.Formats;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.Faults;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The attendance of contacts over HTTP. */
@Path("/v1/contact-attendance")
@Tag(name = "Contacts")
public class AttendanceResource {

    private final CurrentCaller caller;
    private final ReadAttendance reading;

    AttendanceResource(CurrentCaller caller, ReadAttendance reading) {
        this.caller = caller;
        this.reading = reading;
    }

    @GET
    @Digested
    @Produces({MediaType.APPLICATION_JSON, Formats.CSV, Formats.JSON_STAT})
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "Count contacts, and how many were not attended",
            description =
                    "A municipality's own, exact; for others those that consents show them, without small numbers. Beside an"
                            + " earlier period it tells how the share of no-shows changed, with its 95 per cent interval"
                            + " (Newcombe's method 10); spans of time stand beside those as far from the first day.")
    public AttendanceView getContactAttendance(@BeanParam AttendanceParams params, @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        csv.form(faults);
        params.check(faults);
        faults.throwIfAny();
        return reading.read(caller.get(), params);
    }
}
