package dk.opgang.participants.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one key.
 *
 * @param key a code, the id of an area or an initiative, or a span of time; none for contacts without one or with one that may not be read
 * @param comparison the numbers of the earlier period, if one was asked for
 * @param change what became of the share of no-shows since then
 */
@Schema(name = "ContactAttendanceRow")
record AttendanceRow(
        String key,
        @JsonUnwrapped AttendanceNumbers numbers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AttendanceNumbers comparison,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AttendanceChange change) {

    /** @param earlier null if nothing is compared */
    static AttendanceRow of(String key, AttendanceNumbers now, @Nullable AttendanceNumbers earlier) {
        return new AttendanceRow(key, now, earlier, earlier == null ? null : AttendanceChange.between(earlier, now));
    }
}
