package dk.opgang.participants.attendance;

import dk.opgang.participants.contact.Contacts;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The attendance of contacts over HTTP. */
@Path("/v1/contact-attendance")
@Produces(MediaType.APPLICATION_JSON)
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
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "Count contacts, and how many were not attended",
            description =
                    "A municipality's own, exact; for others those that consents show them, without small numbers.")
    public AttendanceView getContactAttendance(
            @Parameter(description = "The first day", required = true) @QueryParam("from") @Nullable LocalDate from,
            @Parameter(description = "The day after the last one", required = true) @QueryParam("to") @Nullable
                    LocalDate to,
            @Parameter(description = "place (the default), kind or initiative") @QueryParam("by") @Nullable String by) {
        Faults faults = new Faults();
        required(from, "?from", faults);
        required(to, "?to", faults);
        Contacts.Property property = property(by, faults);
        Period.order(from, to, "?to").ifPresent(faults::broken);
        faults.throwIfAny();
        return reading.read(caller.get(), from, to, property);
    }

    private static Contacts.Property property(@Nullable String by, Faults faults) {
        String wanted = by == null ? "place" : by;
        return Stream.of(Contacts.Property.values())
                .filter(property -> property.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    faults.unreadable(
                            "?by",
                            "unknown-value",
                            "by er place, kind eller initiative",
                            "by is place, kind or initiative");
                    return Contacts.Property.PLACE;
                });
    }

    private static void required(@Nullable LocalDate day, String pointer, Faults faults) {
        if (day == null) {
            faults.unreadable(pointer, "required", "Parameteren skal udfyldes", "The parameter is required");
        }
    }
}
