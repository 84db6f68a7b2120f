package dk.opgang.participants.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.number.Share;
import dk.opgang.platform.number.ShareChange;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the share of no-shows changed since the earlier period; null where a number behind it is left out, or a period has no contacts.
 *
 * @param points in percentage points
 * @param pct in per cent of the earlier share; null if that was 0
 * @param low95 the lower end of the 95 per cent interval of the points
 * @param high95 the upper end
 */
@Schema(name = "ContactAttendanceChange")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AttendanceChange(
        @Nullable BigDecimal points,
        @Nullable BigDecimal pct,
        @Nullable BigDecimal low95,
        @Nullable BigDecimal high95) {

    private static final AttendanceChange UNKNOWN = new AttendanceChange(null, null, null, null);

    static AttendanceChange between(AttendanceNumbers earlier, AttendanceNumbers now) {
        Optional<Share> before = earlier.share();
        Optional<Share> after = now.share();
        if (before.isEmpty() || after.isEmpty()) {
            return UNKNOWN;
        }
        ShareChange change = new ShareChange(before.get(), after.get());
        return new AttendanceChange(change.points(), change.pct(), change.low95(), change.high95());
    }
}
