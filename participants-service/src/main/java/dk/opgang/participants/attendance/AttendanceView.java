package dk.opgang.participants.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The attendance of the contacts from one day until before another.
 *
 * @param compareFrom the first day of the earlier period, if one was asked for
 * @param compareTo the day after its last one
 * @param disclosureControlled whether small numbers may be left out
 */
@Schema(name = "ContactAttendance")
record AttendanceView(
        LocalDate from,
        LocalDate to,
        String by,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate compareFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate compareTo,
        List<AttendanceRow> rows,
        AttendanceRow total,
        boolean disclosureControlled)
        implements Tabular {

    @Override
    public Table table() {
        return AttendanceForms.table(this);
    }

    /** It is the caller's own, or what consents show the caller. */
    @Override
    public boolean sameForAll() {
        return false;
    }
}
