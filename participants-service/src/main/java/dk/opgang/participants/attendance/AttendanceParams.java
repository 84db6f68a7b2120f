package dk.opgang.participants.attendance;

import dk.opgang.participants.contact.ContactFilter;
import dk.opgang.participants.contact.ContactKey;
import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.time.Period;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What may be asked of attendance: the days, what they are compared with, what it is counted by, and which contacts. */
public record AttendanceParams(
        @Parameter(description = "The first day", required = true) @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "The day after the last one", required = true) @QueryParam("to") @Nullable
        LocalDate to,

        @Parameter(
                description =
                        "place (the default), kind, initiative, housing-area, month, quarter, year or benefit-group")
        @QueryParam("by")
        @Nullable
        String by,

        @Parameter(description = "A code of contact-places") @QueryParam("place") @Nullable
        String place,

        @Parameter(description = "A code of contact-kinds") @QueryParam("kind") @Nullable
        String kind,

        @Parameter(description = "Where the participants lived") @QueryParam("housingAreaId") @Nullable
        UUID housingAreaId,

        @Parameter(description = "The initiative that the contacts belong to") @QueryParam("initiativeId") @Nullable
        UUID initiativeId,

        @Parameter(description = "The first day of an earlier period to compare with; with compareTo")
        @QueryParam("compareFrom")
        @Nullable
        LocalDate compareFrom,

        @Parameter(description = "The day after its last one") @QueryParam("compareTo") @Nullable
        LocalDate compareTo) {

    private static final CodeList PLACES = CodeList.load("contact-places");
    private static final CodeList KINDS = CodeList.load("contact-kinds");

    void check(Faults faults) {
        required(from, "?from", faults);
        required(to, "?to", faults);
        if (known().isEmpty()) {
            faults.unreadable("?by", ParameterFault.UNKNOWN_VALUE, ContactKey.codes());
        }
        PLACES.fault("?place", place).ifPresent(faults::unreadable);
        KINDS.fault("?kind", kind).ifPresent(faults::unreadable);
        Period.order(from, to, "?to").ifPresent(faults::broken);
        Period.order(compareFrom, compareTo, "?compareTo").ifPresent(faults::broken);
        if ((compareFrom == null) != (compareTo == null)) {
            faults.broken(compareFrom == null ? "?compareFrom" : "?compareTo", ParticipantsFault.ONE_WITHOUT_THE_OTHER);
        }
    }

    /** What it is counted by, once it is checked. */
    ContactKey key() {
        return known().orElseThrow();
    }

    /** The days, once they are checked. */
    Period period() {
        return new Period(Objects.requireNonNull(from), to);
    }

    /** The days to compare with, once they are checked. */
    Optional<Period> compared() {
        return Optional.ofNullable(compareFrom).map(first -> new Period(first, compareTo));
    }

    /** Which contacts of those days are asked for. */
    ContactFilter filter(Period days) {
        return new ContactFilter(
                days.from(), Objects.requireNonNull(days.to()), place, kind, housingAreaId, initiativeId);
    }

    private Optional<ContactKey> known() {
        return by == null ? Optional.of(ContactKey.PLACE) : ContactKey.of(by);
    }

    private static void required(@Nullable LocalDate day, String pointer, Faults faults) {
        if (day == null) {
            faults.unreadable(pointer, CommonFault.REQUIRED);
        }
    }
}
