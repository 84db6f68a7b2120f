package dk.opgang.participants.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one place, kind or initiative.
 *
 * @param suppressed the names of the numbers that are left out, which are null
 */
@Schema(name = "ContactAttendanceRow")
record AttendanceRow(
        @Schema(description = "A code of contact-places or contact-kinds, the id of an initiative, or none")
        String key,

        @Nullable Long contacts,
        @Nullable Long attended,
        @Nullable Long noShows,

        @Schema(description = "No-shows of 100 contacts, to one decimal; null without contacts") @Nullable
        BigDecimal noShowPct,

        List<String> suppressed) {

    static final String CONTACTS = "contacts";
    static final String ATTENDED = "attended";
    static final String NO_SHOWS = "noShows";
    static final String PCT = "noShowPct";

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The share of the no-shows; null without both numbers or without contacts. */
    static @Nullable BigDecimal pct(@Nullable Long noShows, @Nullable Long contacts) {
        return noShows == null || contacts == null || contacts == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(noShows))
                        .divide(BigDecimal.valueOf(contacts), 1, RoundingMode.HALF_UP);
    }
}
