package dk.opgang.participants.attendance;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The attendance of the contacts from one day until before another. */
@Schema(name = "ContactAttendance")
record AttendanceView(
        LocalDate from,
        LocalDate to,
        String by,
        List<AttendanceRow> rows,
        AttendanceRow total,

        @Schema(description = "Whether small numbers may be left out")
        boolean disclosureControlled) {}
