package dk.opgang.network.meeting;

import dk.opgang.platform.dated.Dated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many persons a member sends to a meeting.
 *
 * @param role a code of {@code network-roles}
 * @param most persons at the most
 */
record AttendanceRule(
        String role,
        int most,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) implements Dated {}
